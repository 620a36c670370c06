package vn.kehoach.render.html;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.Anchor;
import vn.kehoach.document.Block.Cell;
import vn.kehoach.document.Block.Entry;
import vn.kehoach.document.Block.Heading;
import vn.kehoach.document.Block.Paragraph;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Inline;
import vn.kehoach.document.StyleName;

import java.util.List;
import java.util.Set;

/** Small pieces of documents, for tests. */
final class Pieces {

    private Pieces() {}

    static Heading heading(int level, StyleName style, String content, @Nullable String anchor) {
        return new Heading(
                level,
                style,
                List.of(words(content)),
                anchor == null ? null : new Anchor(anchor),
                content);
    }

    static Paragraph paragraph(StyleName style, String content) {
        return paragraph(style, words(content));
    }

    static Paragraph paragraph(StyleName style, Inline... content) {
        return new Paragraph(style, List.of(content), null);
    }

    static Inline words(String text, Emphasis... emphasis) {
        return new Inline.Words(text, Set.of(emphasis));
    }

    static Inline link(String target, String content) {
        return new Inline.Link(new Anchor(target), List.of(words(content)));
    }

    static Entry entry(String label, StyleName style, String content) {
        return new Entry(label, List.of(paragraph(style, content)), null);
    }

    static Cell cell(StyleName style, String content, int columnSpan, int rowSpan) {
        List<Paragraph> paragraphs =
                content.isEmpty() ? List.of() : List.of(paragraph(style, content));
        return new Cell(paragraphs, columnSpan, rowSpan, null);
    }
}
