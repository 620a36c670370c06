package vn.kehoach.cli;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.report.baseline.Recognition;
import vn.kehoach.since.ChangedLines;
import vn.kehoach.since.GitException;
import vn.kehoach.since.Snapshot;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What a change has to do with: what stands on changed lines, and what was not said before.
 *
 * <p>The second is all that depends on the change, however far away it stands.
 *
 * @param plans folders, absolute
 * @param check what is wrong with plans, shown as seen from a folder
 */
record SinceFilter(
        Path workingFolder,
        List<Path> plans,
        BiFunction<Path, List<Path>, List<Diagnostic>> check,
        Words words) {

    List<Diagnostic> of(List<Diagnostic> now, String revision) throws Refusal {
        try {
            return compared(now, revision);
        } catch (GitException e) {
            throw refusal(e, revision);
        } catch (IOException e) {
            throw new Refusal(ExitStatus.INPUT_OUTPUT, words.of("since.failed", ""));
        }
    }

    private Refusal refusal(GitException e, String revision) {
        return switch (e.reason()) {
            case GIT_MISSING -> new Refusal(ExitStatus.INPUT_OUTPUT, words.of("since.git-missing"));
            case NOT_A_REPOSITORY ->
                    new Refusal(
                            ExitStatus.INPUT_OUTPUT,
                            words.of("since.not-a-repository", e.said()).strip());
            case UNKNOWN_REVISION ->
                    new Refusal(ExitStatus.USAGE, words.of("since.unknown-revision", revision));
            case GIT_FAILED ->
                    new Refusal(
                            ExitStatus.INPUT_OUTPUT, words.of("since.failed", e.said()).strip());
        };
    }

    private List<Diagnostic> compared(List<Diagnostic> now, String revision)
            throws GitException, IOException {
        try (TemporaryFolder temporary = TemporaryFolder.create()) {
            Map<Path, Snapshot> snapshots = new LinkedHashMap<>();
            for (Path plan : plans) {
                Path shared = shared(plan);
                if (!snapshots.containsKey(shared)) {
                    Path copy = below(temporary.path(), shared);
                    snapshots.put(shared, Snapshot.take(shared, revision, copy));
                }
            }
            BitSet known = Recognition.of(earlier(temporary.path(), snapshots)).known(now);
            return filtered(now, known, List.copyOf(snapshots.values()));
        }
    }

    private List<Diagnostic> filtered(
            List<Diagnostic> now, BitSet known, List<Snapshot> snapshots) {
        List<ChangedLines> changes = snapshots.stream().map(ChangedLines::new).toList();
        List<Diagnostic> shown = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            Diagnostic each = now.get(i);
            boolean isNew = !known.get(i);
            if (isNew || places(each).anyMatch(place -> isTouched(place, snapshots, changes))) {
                shown.add(each);
            }
        }
        return shown;
    }

    private static Stream<Span> places(Diagnostic diagnostic) {
        return Stream.concat(
                Stream.of(diagnostic.span()), diagnostic.related().stream().map(Related::span));
    }

    private boolean isTouched(Span place, List<Snapshot> snapshots, List<ChangedLines> changes) {
        Path file = workingFolder.resolve(place.file().path()).normalize();
        for (int i = 0; i < snapshots.size(); i++) {
            if (file.startsWith(snapshots.get(i).folder())) {
                return changes.get(i).touch(file, place.start().line(), place.end().line());
            }
        }
        return true;
    }

    /** What was wrong at the commit, each at the place where its file stands now. */
    private List<Diagnostic> earlier(Path temporary, Map<Path, Snapshot> snapshots) {
        Path base = below(temporary, workingFolder);
        List<Path> were =
                plans.stream()
                        .flatMap(plan ->
                                Optional.ofNullable(snapshots.get(shared(plan)))
                                        .flatMap(each -> each.earlier(plan.resolve("plan.yaml")))
                                        .map(Path::getParent)
                                        .stream())
                        .distinct()
                        .toList();
        return check.apply(base, were).stream().map(each -> asNow(each, base, snapshots)).toList();
    }

    private Diagnostic asNow(Diagnostic diagnostic, Path base, Map<Path, Snapshot> snapshots) {
        SourceFile file = diagnostic.span().file();
        Path then = base.resolve(file.path()).normalize();
        for (Snapshot snapshot : snapshots.values()) {
            if (then.startsWith(snapshot.copy())) {
                String path =
                        workingFolder.relativize(snapshot.now(then)).toString().replace('\\', '/');
                SourceFile moved = new SourceFile(path, file.text());
                Span span = moved.span(diagnostic.span().from(), diagnostic.span().to());
                return Diagnostic.of(diagnostic.problem(), span);
            }
        }
        return diagnostic;
    }

    private static Path shared(Path plan) {
        return plan.getParent() == null ? plan : plan.getParent();
    }

    /** The same path, as if the folder were the root: paths between two stay the same. */
    private static Path below(Path folder, Path path) {
        Path root = path.getRoot();
        return root == null ? path : folder.resolve(root.relativize(path).toString());
    }
}
