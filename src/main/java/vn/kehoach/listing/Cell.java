package vn.kehoach.listing;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One or several things under one heading.
 *
 * @param values as people read them
 * @param ids of the values where they have any; else empty
 */
public record Cell(List<String> values, List<String> ids) {
    static final Cell NOTHING = new Cell(List.of(), List.of());

    public Cell {
        values = List.copyOf(values);
        ids = List.copyOf(ids);
    }

    static Cell of(String value) {
        return value.isEmpty() ? NOTHING : new Cell(List.of(value), List.of());
    }

    String text() {
        return values.stream().collect(Collectors.joining("; "));
    }
}
