package vn.kehoach.compiler;

import org.jspecify.annotations.Nullable;

import vn.kehoach.decode.PlanTrees;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.LoadedSource;
import vn.kehoach.source.Looks;
import vn.kehoach.source.Overlay;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.SourceLoader;
import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlReader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The files of a plan and those that it shares with its neighbours. */
final class PlanFiles {
    /** Twice those of a plan of 20,000 tasks. */
    private static final int MOST_CHARACTERS = 24_000_000;

    private final Path plan;
    private final Path shared;
    private final SourceLoader loader;
    private final SharedTrees known;
    private final Diagnostics diagnostics;
    private final List<PlanSource> sources = new ArrayList<>();
    private final List<YamlNode> roots = new ArrayList<>();
    private final List<YamlNode> assignees = new ArrayList<>();
    private final List<YamlNode> instruments = new ArrayList<>();
    private final List<YamlNode> calendar = new ArrayList<>();
    private @Nullable PlanTrees trees;
    private boolean broken;
    private long size;

    private PlanFiles(
            Path plan,
            Path shared,
            SourceLoader loader,
            SharedTrees known,
            Diagnostics diagnostics) {
        this.plan = plan;
        this.shared = shared;
        this.loader = loader;
        this.known = known;
        this.diagnostics = diagnostics;
    }

    static PlanFiles read(
            Path folder,
            Path base,
            Overlay overlay,
            Looks looks,
            SharedTrees known,
            Diagnostics diagnostics) {
        Path plan = base.resolve(folder).normalize();
        Path shared = plan.getParent() == null ? plan : plan.getParent();
        PlanFiles files =
                new PlanFiles(
                        plan,
                        shared,
                        new SourceLoader(shared, base, overlay, looks),
                        known,
                        diagnostics);
        files.read();
        return files;
    }

    private void read() {
        for (Path folder : List.of(shared, plan)) {
            optional(folder.resolve("assignees.yaml")).ifPresent(assignees::add);
            optional(folder.resolve("instruments.yaml")).ifPresent(instruments::add);
        }
        Optional<YamlNode> head = head(plan.resolve("plan.yaml"));
        List<YamlNode> goals = optional(plan.resolve("goals.yaml")).stream().toList();
        List<YamlNode> indicators = optional(plan.resolve("indicators.yaml")).stream().toList();
        List<YamlNode> tasks = new ArrayList<>();
        optional(plan.resolve("tasks.yaml")).ifPresent(tasks::add);
        tasks.addAll(folder(plan.resolve("tasks")));
        calendar.addAll(folder(shared.resolve("calendar")));
        Optional<YamlNode> houseStyle = optional(shared.resolve("kehoach.yaml"));
        UnreadFiles.report(plan, shared, loader, diagnostics);
        trees =
                head.map(node -> new PlanTrees(node, goals, indicators, tasks, houseStyle))
                        .orElse(null);
    }

    private List<YamlNode> folder(Path path) {
        SourceLoader.Listing listing = loader.yamlFiles(path);
        listing.unreadable().forEach(this::report);
        return listing.files().stream().flatMap(file -> file(file).stream()).toList();
    }

    private Optional<YamlNode> head(Path path) {
        Optional<YamlNode> head = file(path);
        if (head.isEmpty() && !broken) {
            broken = true;
            diagnostics.report(new CompilerProblem.PlanFileEmpty(), loader.load(path).file().top());
        }
        return head;
    }

    private void report(LoadedSource.Unreadable unreadable) {
        broken = true;
        new YamlReader(diagnostics).report(unreadable);
    }

    private Optional<YamlNode> optional(Path path) {
        return loader.exists(path) ? file(path) : Optional.empty();
    }

    /** A broken file counts as none: what stands before the break is not the whole. */
    private Optional<YamlNode> file(Path path) {
        if (size > MOST_CHARACTERS) {
            return Optional.empty();
        }
        Diagnostics own = new Diagnostics();
        LoadedSource loaded = loader.load(path);
        Optional<YamlNode> node =
                path.startsWith(plan) && !known.keepsAll()
                        ? new YamlReader(own).read(loaded)
                        : known.read(loaded, own);
        own.sorted().forEach(diagnostics::add);
        node.ifPresent(each -> count(each.span().file()));
        if (size > MOST_CHARACTERS) {
            return Optional.empty();
        }
        node.ifPresent(each -> {
            sources.add(new PlanSource(name(path), each.span().file()));
            roots.add(each);
        });
        if (own.hasErrors()) {
            broken = true;
            return Optional.empty();
        }
        return node;
    }

    /** What one file may hold is bounded; a folder of tasks may have any number of files. */
    private void count(SourceFile file) {
        size += file.text().length();
        if (size > MOST_CHARACTERS) {
            broken = true;
            diagnostics.report(
                    new CompilerProblem.PlanTooLarge(MOST_CHARACTERS / 1_000_000), file.top());
        }
    }

    private String name(Path path) {
        return shared.relativize(path).toString().replace('\\', '/');
    }

    Optional<PlanTrees> trees() {
        return Optional.ofNullable(trees);
    }

    /** The tree of each file, as far as it could be read. */
    List<YamlNode> roots() {
        return roots;
    }

    List<YamlNode> assignees() {
        return assignees;
    }

    List<YamlNode> instruments() {
        return instruments;
    }

    List<YamlNode> calendar() {
        return calendar;
    }

    List<SourceFile> sources() {
        return sources.stream().map(PlanSource::file).toList();
    }

    Map<SourceFile, String> names() {
        return sources.stream()
                .collect(
                        Collectors.toMap(
                                PlanSource::file, PlanSource::name, (first, same) -> first));
    }

    /** Of all that was read, in characters. */
    long size() {
        return size;
    }

    List<PlanSource> named() {
        return sources;
    }

    /** Whether a file could not be read to its end. */
    boolean broken() {
        return broken;
    }
}
