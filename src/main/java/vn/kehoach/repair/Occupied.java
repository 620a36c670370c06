package vn.kehoach.repair;

import vn.kehoach.diagnostic.Edit;
import vn.kehoach.source.SourceFile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The stretches of files that edits are to be made of. */
final class Occupied {
    private final Map<SourceFile, NavigableMap<Integer, Edit>> byStart = new HashMap<>();

    /** All of the edits or none; false if one of them overlaps another that it does not equal. */
    boolean add(List<Edit> edits) {
        List<Edit> added = new ArrayList<>();
        for (Edit edit : edits) {
            NavigableMap<Integer, Edit> taken = in(edit.span().file());
            Edit same = taken.get(TextEdits.start(edit));
            if (edit.equals(same)) {
                continue;
            }
            if (same != null || overlaps(edit, taken)) {
                added.forEach(each -> in(each.span().file()).remove(TextEdits.start(each)));
                return false;
            }
            taken.put(TextEdits.start(edit), edit);
            added.add(edit);
        }
        return true;
    }

    private NavigableMap<Integer, Edit> in(SourceFile file) {
        return byStart.computeIfAbsent(file, each -> new TreeMap<>());
    }

    private static boolean overlaps(Edit edit, NavigableMap<Integer, Edit> taken) {
        Map.Entry<Integer, Edit> before = taken.lowerEntry(TextEdits.start(edit));
        Map.Entry<Integer, Edit> after = taken.higherEntry(TextEdits.start(edit));
        return before != null && TextEdits.end(before.getValue()) > TextEdits.start(edit)
                || after != null && after.getKey() < TextEdits.end(edit);
    }
}
