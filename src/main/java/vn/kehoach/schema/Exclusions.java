package vn.kehoach.schema;

import vn.kehoach.decode.Shape;
import vn.kehoach.decode.Slot;
import vn.kehoach.decode.Tie;

import java.util.ArrayList;
import java.util.List;

/** Pairs of keys that may not stand together, beside those of which one must stand. */
final class Exclusions {
    private Exclusions() {}

    static List<List<String>> of(Shape shape) {
        List<List<String>> pairs = new ArrayList<>();
        for (Slot slot : shape.slots()) {
            if (slot.presence() == Slot.Presence.OPTIONAL) {
                addPairs(slot.keys(), pairs);
            }
        }
        for (Tie tie : shape.ties()) {
            if (tie.relation() == Tie.Relation.EXCLUDES) {
                tie.others().forEach(other -> pairs.add(List.of(tie.key(), other)));
            }
        }
        return pairs;
    }

    private static void addPairs(List<String> keys, List<List<String>> pairs) {
        for (int first = 0; first < keys.size(); first++) {
            for (int second = first + 1; second < keys.size(); second++) {
                pairs.add(List.of(keys.get(first), keys.get(second)));
            }
        }
    }
}
