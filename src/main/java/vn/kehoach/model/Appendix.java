package vn.kehoach.model;

import java.util.List;
import vn.kehoach.source.Located;
import vn.kehoach.source.Span;

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
