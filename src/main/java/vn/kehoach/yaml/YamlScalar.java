package vn.kehoach.yaml;

import vn.kehoach.source.Span;

/**
 * A scalar as raw text: {@code 012}, {@code 1.500}, {@code yes} and {@code 2023-05-09} are just
 * that.
 *
 * @param text after the folding of lines and the undoing of quotes and escapes; NFC
 * @param style how it was written
 * @param span quotes and block header included
 */
public record YamlScalar(String text, Style style, Span span) implements YamlNode {
    public enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        LITERAL,
        FOLDED
    }

    /** Nothing was written: an absent value or a bare {@code ~} or {@code null}. */
    public boolean isEmpty() {
        return style == Style.PLAIN && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }

    /** The place in the file of a stretch of {@link #text()}, in UTF-16 units. */
    public Span span(int from, int to) {
        return places().span(from, to);
    }

    /** For many such places: it remembers how far it has looked. */
    public ScalarPlaces places() {
        return new ScalarPlaces(this);
    }
}
