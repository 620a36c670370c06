package vn.kehoach.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** The shapes that a schema refers to, in the order in which it first does. */
final class Definitions {
    private final Map<String, NarrowShape> known = new LinkedHashMap<>();
    private final Deque<NarrowShape> waiting = new ArrayDeque<>();

    String reference(NarrowShape shape) {
        NarrowShape first = known.putIfAbsent(shape.name(), shape);
        if (first == null) {
            waiting.add(shape);
        } else if (!first.shape().keys().equals(shape.shape().keys())) {
            throw new IllegalStateException("two shapes are called " + shape.name());
        }
        return "#/definitions/" + shape.name();
    }

    /** While they are written more may come. */
    void forEach(BiConsumer<String, NarrowShape> write) {
        for (NarrowShape next = waiting.poll(); next != null; next = waiting.poll()) {
            write.accept(next.name(), next);
        }
    }
}
