package vn.kehoach.model;

import vn.kehoach.source.Located;
import vn.kehoach.source.Places;
import vn.kehoach.source.Span;

import java.util.List;

public record Appendix(
        Located<AppendixId> id,
        Text title,
        Orientation orientation,
        Binding binding,
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

    /** An electronic document may have an appendix in a file of its own, signed by itself. */
    public enum Binding {
        SAME_FILE,
        OWN_FILE
    }

    public Span span() {
        return places.whole();
    }
}
