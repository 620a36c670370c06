package vn.kehoach.render.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** Elements, escaping and line breaks; whatever is handed in, the page stays well-formed. */
final class HtmlWriter {

    private static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder page = new StringBuilder();
    private final Deque<OpenElement> open = new ArrayDeque<>();

    private record OpenElement(String name, int contentStart) {}

    void documentType() {
        page.append("<!DOCTYPE html>");
    }

    /** Opens an element on a line of its own. */
    void openBlock(String name, Attributes attributes) {
        line();
        open(name, attributes);
    }

    /** Opens an element where the line stands. */
    void open(String name, Attributes attributes) {
        startTag(name, attributes);
        page.append('>');
        open.push(new OpenElement(name, page.length()));
    }

    void close() {
        OpenElement element = open.pop();
        if (page.indexOf("\n", element.contentStart()) >= 0) {
            line();
        }
        page.append("</").append(element.name()).append('>');
    }

    /** An element that HTML knows to be without content. */
    void empty(String name, Attributes attributes) {
        startTag(name, attributes);
        page.append("/>");
    }

    void text(String text) {
        text.codePoints().map(HtmlWriter::printable).forEach(this::escapeInText);
    }

    void raw(RawText text) {
        openBlock(text.element(), Attributes.NONE);
        page.append(text.content());
        open.pop();
        page.append("</").append(text.element()).append('>');
    }

    void append(HtmlWriter other) {
        line();
        page.append(other.page);
    }

    void line() {
        if (!page.isEmpty() && page.charAt(page.length() - 1) != '\n') {
            page.append('\n');
        }
    }

    @Override
    public String toString() {
        return page.toString();
    }

    private void startTag(String name, Attributes attributes) {
        page.append('<').append(name);
        for (Attributes.Attribute attribute : attributes.all()) {
            page.append(' ').append(attribute.name()).append("=\"");
            attribute.value().codePoints().map(HtmlWriter::printable).forEach(this::escapeInValue);
            page.append('"');
        }
    }

    private void escapeInText(int point) {
        switch (point) {
            case '&' -> page.append("&amp;");
            case '<' -> page.append("&lt;");
            case '>' -> page.append("&gt;");
            default -> page.appendCodePoint(point);
        }
    }

    private void escapeInValue(int point) {
        if (point == '"') {
            page.append("&quot;");
        } else {
            escapeInText(point);
        }
    }

    /**
     * Controls would end the page for an XML parser, and marks of direction would show an official
     * text in another order than it is stored; both become visible instead of vanishing.
     */
    static int printable(int point) {
        if (point == '\t' || point == '\n' || point == '\r' || point == 0x2028 || point == 0x2029) {
            return ' ';
        }
        return isControl(point) || isDirection(point) || isNoCharacter(point) ? REPLACEMENT : point;
    }

    private static boolean isControl(int point) {
        return Character.isISOControl(point) || point == 0xFEFF;
    }

    private static boolean isDirection(int point) {
        return point == 0x061C
                || point == 0x200E
                || point == 0x200F
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }

    private static boolean isNoCharacter(int point) {
        return (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
                || (point >= 0xFDD0 && point <= 0xFDEF)
                || (point & 0xFFFE) == 0xFFFE;
    }
}
