package vn.kehoach.model;

import vn.kehoach.source.Located;
import vn.kehoach.source.Places;
import vn.kehoach.source.Span;

import java.util.List;

public record Appendix(
        Located<AppendixId> id,
        Text title,
        Orientation orientation,
        List<Content> content,
        List<Text> notes,
        Provenance provenance,
        Places places) {
    public Appendix {
        content = List.copyOf(content);
        notes = List.copyOf(notes);
    }

    public enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }

    public Span span() {
        return places.whole();
    }
}
