package vn.kehoach.repair;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.source.SourceFile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Diagnostics whose repairs can be made together. */
record Batch(List<Diagnostic> diagnostics) {
    Batch {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Of repairs that overlap the first in reading order. */
    static Batch firstOf(List<Diagnostic> found) {
        List<Diagnostic> chosen = new ArrayList<>();
        Occupied occupied = new Occupied();
        for (Diagnostic diagnostic : found.stream().sorted().distinct().toList()) {
            if (!diagnostic.repair().isEmpty() && occupied.add(diagnostic.repair())) {
                chosen.add(diagnostic);
            }
        }
        return new Batch(chosen);
    }

    boolean isEmpty() {
        return diagnostics.isEmpty();
    }

    int size() {
        return diagnostics.size();
    }

    Batch part(int from, int to) {
        return new Batch(diagnostics.subList(from, to));
    }

    Batch and(Batch more) {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(more.diagnostics);
        return new Batch(all);
    }

    Map<SourceFile, TextEdits> edits() {
        Map<SourceFile, List<Edit>> byFile = new LinkedHashMap<>();
        diagnostics.stream()
                .flatMap(each -> each.repair().stream())
                .forEach(edit ->
                        byFile.computeIfAbsent(edit.span().file(), file -> new ArrayList<>())
                                .add(edit));
        Map<SourceFile, TextEdits> edits = new LinkedHashMap<>();
        byFile.forEach((file, each) -> edits.put(file, new TextEdits(each)));
        return edits;
    }
}
