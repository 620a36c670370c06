package vn.kehoach.repair;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.source.Overlay;
import vn.kehoach.source.SourceFile;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The repaired files so far, in memory, by path. */
record Draft(SortedMap<String, RepairedFile> files) {
    static final Draft EMPTY = new Draft(new TreeMap<>());

    Draft with(Batch batch) {
        SortedMap<String, RepairedFile> changed = new TreeMap<>(files);
        batch.edits()
                .forEach((file, edits) -> {
                    RepairedFile known = files.get(file.path());
                    SortedMap<Code, Integer> repairs =
                            new TreeMap<>(known == null ? Map.of() : known.repairs());
                    batch.diagnostics().stream()
                            .filter(each -> touched(each).contains(file))
                            .forEach(each -> repairs.merge(each.code(), 1, Integer::sum));
                    String before = known == null ? file.text() : known.before();
                    changed.put(
                            file.path(),
                            new RepairedFile(
                                    file.path(), before, edits.apply(file.text()), repairs));
                });
        return new Draft(changed);
    }

    private static Set<SourceFile> touched(Diagnostic diagnostic) {
        Set<SourceFile> touched = new HashSet<>();
        diagnostic.repair().forEach(edit -> touched.add(edit.span().file()));
        return touched;
    }

    /** Whether a diagnostic's edits are of the texts as they stand in this draft. */
    boolean fits(Diagnostic diagnostic) {
        return diagnostic.repair().stream()
                .map(edit -> edit.span().file())
                .allMatch(file -> {
                    RepairedFile known = files.get(file.path());
                    return known == null || known.after().equals(file.text());
                });
    }

    Overlay over(Path base) {
        Overlay overlay = Overlay.NONE;
        for (RepairedFile file : files.values()) {
            overlay = overlay.with(base.resolve(file.path()).normalize(), file.after());
        }
        return overlay;
    }

    List<RepairedFile> all() {
        return List.copyOf(files.values());
    }
}
