package vn.kehoach.model;

import vn.kehoach.source.Located;

/** A line of căn cứ. */
public sealed interface Basis {
    record Cited(Located<InstrumentId> instrument) implements Basis {}

    record Worded(Text text) implements Basis {}
}
