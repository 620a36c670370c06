package vn.kehoach.schema;

import vn.kehoach.decode.Shape;
import vn.kehoach.decode.Slot;
import vn.kehoach.decode.ValueForm.Chosen;

import java.util.List;
import java.util.Locale;

/**
 * A shape, of keys that exclude each other with the chosen one only.
 *
 * @param chosen the key, or empty
 * @param only values that it then has; empty if it may have any
 */
record NarrowShape(Shape shape, String chosen, List<String> only) {
    static NarrowShape of(Shape shape) {
        return new NarrowShape(shape, "", List.of());
    }

    static NarrowShape of(Chosen chosen) {
        List<Slot> slots =
                chosen.shape().slots().stream().map(slot -> narrow(slot, chosen.key())).toList();
        Shape narrow = new Shape(chosen.shape().owner(), slots, chosen.shape().ties());
        return new NarrowShape(narrow, chosen.key(), chosen.values());
    }

    private static Slot narrow(Slot slot, String key) {
        return slot.keys().contains(key)
                ? new Slot(
                        slot.options().stream().filter(each -> each.name().equals(key)).toList(),
                        Slot.Presence.REQUIRED)
                : slot;
    }

    /** To which a key is held; empty if it may have any. */
    List<String> values(String key) {
        return key.equals(chosen) ? only : List.of();
    }

    /** What a schema calls it. */
    String name() {
        String owner = shape.owner().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String suffix = chosen.isEmpty() ? "" : "." + chosen;
        return owner + suffix + (only.isEmpty() ? "" : "." + String.join(".", only));
    }
}
