package vn.kehoach.compose;

import vn.kehoach.source.Places;
import vn.kehoach.source.Span;

/**
 * Where a block comes from.
 *
 * @param words what was written there and is printed, or where the item begins
 * @param item all that says something of it
 */
public record Origin(Span words, Span item) {
    static Origin of(Span span) {
        return new Origin(span, span);
    }

    static Origin of(Places item, String... path) {
        return new Origin(path.length == 0 ? item.head() : item.value(path), item.whole());
    }
}
