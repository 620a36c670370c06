package vn.kehoach.model;

import java.util.List;
import vn.kehoach.source.Span;

/** Prose with emphasis and references. */
public record Text(List<TextPart> parts, Span span) {
    public Text {
        parts = List.copyOf(parts);
    }
}
