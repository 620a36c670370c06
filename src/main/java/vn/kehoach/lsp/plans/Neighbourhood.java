package vn.kehoach.lsp.plans;

import vn.kehoach.compiler.PlanFolders;
import vn.kehoach.compiler.PlanReading;
import vn.kehoach.compiler.SharedTrees;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.lsp.open.Documents;
import vn.kehoach.reference.References;
import vn.kehoach.source.Overlay;
import vn.kehoach.source.SourceFile;
import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlReader;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans that stand side by side, read as far as they can be; read again when a file changes. */
public final class Neighbourhood {
    private final Path shared;
    private final Compilers compilers;
    private final Documents documents;
    private final Drafts drafts;
    private final SharedTrees trees = new SharedTrees(true);
    private final Map<Path, PlanReading> readings = new HashMap<>();
    private final Map<Optional<Path>, References> references = new HashMap<>();

    Neighbourhood(Path shared, Compilers compilers, Documents documents) {
        this.shared = shared;
        this.compilers = compilers;
        this.documents = documents;
        this.drafts = new Drafts(documents);
    }

    public List<Path> plans() {
        return PlanFolders.in(shared);
    }

    public Path shared() {
        return shared;
    }

    /** The absolute path of a file by the path that sources show. */
    public Path file(String shown) {
        return shared.resolve(shown).normalize();
    }

    /** The path of a file as sources show it. */
    public String shown(Path file) {
        return shared.relativize(file).toString().replace('\\', '/');
    }

    synchronized void changed(Home home) {
        references.clear();
        home.plan().ifPresentOrElse(readings::remove, readings::clear);
    }

    public synchronized void forget() {
        references.clear();
        readings.clear();
    }

    public synchronized PlanReading reading(Path plan) {
        return readings.computeIfAbsent(plan, each -> read(each, drafts.overlay()));
    }

    /** Of the plan of a file; of all plans for what they share. */
    public List<PlanReading> readings(Home home) {
        return home.plan().map(List::of).orElseGet(this::plans).stream()
                .map(this::reading)
                .toList();
    }

    /** What the files of one plan name, or, of what plans share, what any of them does. */
    public synchronized References references(Home home) {
        return references.computeIfAbsent(home.plan(), plan -> References.of(readings(home)));
    }

    /** Of all plans, since what they share is named in each. */
    public References all() {
        return references(new Home(shared, Optional.empty()));
    }

    /** The tree of a file that is open, as far as it can be read; nothing if it is empty. */
    public Optional<YamlNode> tree(OpenPlace place) {
        String readable = drafts.readable(place.path(), place.file().text());
        SourceFile file = new SourceFile(place.file().path(), readable);
        return new YamlReader(new Diagnostics()).read(file);
    }

    /** As the texts are, nothing left out; read anew, by the folder of the plan. */
    public Map<Path, PlanReading> exactly() {
        Overlay overlay = documents.overlay();
        Map<Path, PlanReading> exact = new LinkedHashMap<>();
        plans().forEach(plan -> exact.put(plan, read(plan, overlay)));
        return exact;
    }

    private PlanReading read(Path plan, Overlay overlay) {
        return compilers.of(shared, plan).over(overlay).sharing(trees).read(plan);
    }
}
