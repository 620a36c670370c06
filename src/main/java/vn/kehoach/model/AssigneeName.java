package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

import vn.kehoach.source.Places;
import vn.kehoach.source.Span;

/** A name and the time in which it was borne. */
public record AssigneeName(
        String name,
        @Nullable String shortName,
        @Nullable String symbol,
        Validity validity,
        Places places) {
    /** The short name where there is one. */
    public String brief() {
        return shortName == null ? name : shortName;
    }

    public Span span() {
        return places.whole();
    }
}
