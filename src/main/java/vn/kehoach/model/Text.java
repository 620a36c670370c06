package vn.kehoach.model;

import vn.kehoach.source.Span;

import java.util.List;

/** Prose with emphasis and references. */
public record Text(List<TextPart> parts, Span span) {
    public Text {
        parts = List.copyOf(parts);
    }
}
