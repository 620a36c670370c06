package vn.kehoach.compiler;

import vn.kehoach.compose.TiedLines;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.LoadedSource;
import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlReader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The trees of files that plans share, so that hundreds of plans read their registry once. A file
 * is loaded for each plan all the same: only one that has not changed by a letter has its tree
 * here.
 *
 * <p>Of a plan that is compiled over and over, the lines of its document too.
 */
public final class SharedTrees {
    private final Map<String, Known> byPath = new ConcurrentHashMap<>();
    private final Map<String, TiedLines> linesByPlan = new ConcurrentHashMap<>();
    private final boolean keepsAll;

    public SharedTrees() {
        this(false);
    }

    /**
     * @param keepsAll whether it keeps the files of each plan too, for who compiles a plan over and
     *     over
     */
    public SharedTrees(boolean keepsAll) {
        this.keepsAll = keepsAll;
    }

    boolean keepsAll() {
        return keepsAll;
    }

    /** The lines of a plan as it was composed last, for one that composes it now. */
    TiedLines takeLines(String plan) {
        TiedLines lines = linesByPlan.remove(plan);
        return lines == null ? new TiedLines() : lines;
    }

    void giveLines(String plan, TiedLines lines) {
        if (keepsAll) {
            linesByPlan.put(plan, lines);
        }
    }

    /** What came of a file. */
    private record Known(
            LoadedSource.Readable source, Optional<YamlNode> tree, List<Diagnostic> found) {

        boolean isOf(LoadedSource.Readable other) {
            return source.byteOrderMark() == other.byteOrderMark()
                    && source.file().text().equals(other.file().text());
        }
    }

    Optional<YamlNode> read(LoadedSource loaded, Diagnostics diagnostics) {
        if (!(loaded instanceof LoadedSource.Readable readable)) {
            return new YamlReader(diagnostics).read(loaded);
        }
        String path = readable.file().path();
        Known known = byPath.get(path);
        if (known == null || !known.isOf(readable)) {
            Diagnostics found = new Diagnostics();
            Optional<YamlNode> tree = new YamlReader(found).read(readable);
            known = new Known(readable, tree, found.sorted());
            byPath.put(path, known);
        }
        known.found().forEach(diagnostics::add);
        return known.tree();
    }
}
