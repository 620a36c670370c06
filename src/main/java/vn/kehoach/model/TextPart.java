package vn.kehoach.model;

import vn.kehoach.source.Span;

import java.util.List;

public sealed interface TextPart {
    record Words(String text) implements TextPart {}

    record Styled(Style style, List<TextPart> parts) implements TextPart {
        public Styled {
            parts = List.copyOf(parts);
        }
    }

    /** {@code ${...}}, dollar and braces inside the span. */
    record Mention(Reference reference, Span span) implements TextPart {}

    enum Style {
        STRONG,
        SLANTED,
        SUPERSCRIPT,
        SUBSCRIPT
    }
}
