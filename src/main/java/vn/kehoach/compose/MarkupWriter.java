package vn.kehoach.compose;

import vn.kehoach.compose.view.Markup;
import vn.kehoach.model.TextPart;

/** Writes the inline markup that templates pass on. */
final class MarkupWriter {
    private static final String SIGNS = "&<>\"";

    /** By their numbers: nearly all letters lie behind it. */
    private static final char LAST_SIGN = '>';

    private final StringBuilder xml = new StringBuilder();

    static Markup escaped(String text) {
        return new Markup(escape(text));
    }

    static String escape(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= LAST_SIGN && SIGNS.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    MarkupWriter text(String text) {
        xml.append(escape(text));
        return this;
    }

    MarkupWriter markup(Markup markup) {
        xml.append(markup.xml());
        return this;
    }

    MarkupWriter open(TextPart.Style style) {
        xml.append('<').append(element(style)).append('>');
        return this;
    }

    MarkupWriter close(TextPart.Style style) {
        xml.append("</").append(element(style)).append('>');
        return this;
    }

    MarkupWriter link(String anchor, String text) {
        xml.append("<a to=\"").append(escape(anchor)).append("\">");
        text(text);
        xml.append("</a>");
        return this;
    }

    Markup done() {
        return new Markup(xml.toString());
    }

    private static String element(TextPart.Style style) {
        return switch (style) {
            case STRONG -> "b";
            case SLANTED -> "i";
            case SUPERSCRIPT -> "sup";
            case SUBSCRIPT -> "sub";
        };
    }
}
