package vn.kehoach.model;

import vn.kehoach.source.Located;
import vn.kehoach.source.Span;

import java.util.List;

public record Appendix(
        Located<AppendixId> id,
        Text title,
        Orientation orientation,
        List<Content> content,
        List<Text> notes,
        Provenance provenance,
        Span span) {
    public Appendix {
        content = List.copyOf(content);
        notes = List.copyOf(notes);
    }

    public enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }
}
