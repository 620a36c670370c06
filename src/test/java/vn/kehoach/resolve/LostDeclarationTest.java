package vn.kehoach.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.compiler.PlanCompiler;
import vn.kehoach.compose.Templates;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * When one declaration of a real plan is lost, exactly the places that named it are reported. The
 * places are found by looking at letters alone.
 */
class LostDeclarationTest {
    private static final Pattern COMMENT = Pattern.compile("(?m)^ *#.*$| #.*$");

    private static final Pattern DECLARATION =
            Pattern.compile("(?m)^(?: *- (?:\\{ )?| +)id: ([a-z0-9-]+)");

    private static final Pattern REFERENCE =
            Pattern.compile(
                    "\\$\\{(?!count:[a-z]+\\})(?:[a-z]+:)?(?:[a-z]+/)?([a-z0-9-]+)(?:[|@][^}]*)?\\}");

    /** Values of keys that hold ids, and bare ids in lists. */
    private static final Pattern IDS =
            Pattern.compile(
                    "\\b(?:lead|support|goals|indicators|tasks|groups|approver|to|assignees|members"
                            + "|successors|superior|parent|issuer|implements|replaced-by|basis)"
                            + ":\\s*(\\[[^\\]{}]*\\]|[a-z0-9-]+\\b)"
                            + "|(?m:^ *- ([a-z0-9-]+)$)");

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    /** Every sixth is tried: each takes as long as a build. */
    private static final int STEP = 6;

    @TempDir Path folder;

    private final Map<Path, String> files = new TreeMap<>();
    private final Map<String, List<String>> declared = new TreeMap<>();
    private final Map<String, List<String>> named = new TreeMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"140-kh-ubnd-2023", "mau-tinh-2026"})
    void exactlyThePlacesThatNamedItAreReported(String plan) throws IOException {
        copy(plan);
        files.forEach(this::look);
        assertThat(errors(plan)).isEmpty();
        int seen = 0;
        for (Map.Entry<Path, String> file : files.entrySet()) {
            for (MatchResult id : all(DECLARATION, file.getValue())) {
                List<String> places = named.getOrDefault(id.group(1), List.of());
                boolean usable =
                        declared.get(id.group(1)).size() == 1
                                && places.stream().anyMatch(place -> place.contains(plan));
                if (usable && seen++ % STEP == 0) {
                    rename(id, file.getKey(), file.getValue());
                    assertThat(errors(plan))
                            .as("without the declaration of " + id.group(1))
                            .containsExactlyInAnyOrderElementsOf(places);
                    Files.writeString(file.getKey(), file.getValue());
                }
            }
        }
        assertThat(seen).isGreaterThan(50);
    }

    private void copy(String plan) throws IOException {
        Path source = Path.of("plans");
        try (Stream<Path> walk = Files.walk(source)) {
            for (Path path : walk.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                Path relative = source.relativize(path);
                if (relative.getNameCount() == 1 || relative.startsWith(plan)) {
                    Path copy = folder.resolve(relative.toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(path, copy);
                    files.put(copy, Files.readString(copy));
                }
            }
        }
    }

    private static void rename(MatchResult id, Path file, String text) throws IOException {
        Files.writeString(
                file, text.substring(0, id.start(1)) + "mat-dau" + text.substring(id.end(1)));
    }

    private void look(Path file, String written) {
        String text =
                COMMENT.matcher(written).replaceAll(each -> " ".repeat(each.group().length()));
        all(DECLARATION, text)
                .forEach(each -> note(declared, each.group(1), file, text, each.start()));
        all(REFERENCE, text).forEach(each -> note(named, each.group(1), file, text, each.start()));
        for (MatchResult ids : all(IDS, text)) {
            int group = ids.group(1) == null ? 2 : 1;
            all(ID, ids.group(group))
                    .forEach(id ->
                            note(named, id.group(), file, text, ids.start(group) + id.start()));
        }
    }

    private void note(Map<String, List<String>> notes, String id, Path file, String text, int at) {
        int line = (int) text.substring(0, at).chars().filter(each -> each == '\n').count() + 1;
        int column = text.codePointCount(text.lastIndexOf('\n', at) + 1, at) + 1;
        notes.computeIfAbsent(id, key -> new ArrayList<>())
                .add("REF-01 " + folder.relativize(file) + ":" + line + ":" + column);
    }

    private static List<MatchResult> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    /** One message names them all. */
    private static Stream<String> places(Diagnostic diagnostic) {
        return Stream.concat(
                        Stream.of(diagnostic.span()),
                        diagnostic.related().stream()
                                .filter(each -> each.relation() == Relation.USED_HERE)
                                .map(Related::span))
                .map(span -> diagnostic.code() + " " + span);
    }

    /** Nothing points to what bears another name; that is not the matter here. */
    private List<String> errors(String plan) {
        return new PlanCompiler(folder, new Templates(List.of()), null)
                .compile(folder.resolve(plan)).diagnostics().stream()
                        .filter(each -> each.severity() == Severity.ERROR)
                        .flatMap(LostDeclarationTest::places)
                        .filter(each -> !each.startsWith("APX-02"))
                        // Pointers in prose have rules of their own.
                        .map(each -> each.replaceFirst("^(XRF-01|APX-03)", "REF-01"))
                        .toList();
    }
}
