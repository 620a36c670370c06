package vn.kehoach.render.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** Elements, escaping and line breaks; whatever is handed in, the page stays well-formed. */
final class HtmlWriter {

    private static final int REPLACEMENT = 0xFFFD;

    private final PageBytes page;
    private final Deque<OpenElement> open = new ArrayDeque<>();

    /**
     * @param lines of the page when it was opened
     */
    private record OpenElement(String name, int lines) {}

    HtmlWriter(PageBytes page) {
        this.page = page;
    }

    /** Whose page is kept. */
    HtmlWriter() {
        this(PageBytes.kept());
    }

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
        open.push(new OpenElement(name, page.lines()));
    }

    void close() {
        OpenElement element = open.pop();
        if (page.lines() > element.lines()) {
            line();
        }
        endTag(element.name());
    }

    private void endTag(String name) {
        page.append("</");
        page.append(name);
        page.append('>');
    }

    /** An element that HTML knows to be without content. */
    void empty(String name, Attributes attributes) {
        startTag(name, attributes);
        page.append("/>");
    }

    void text(String text) {
        text(text, 0, text.length());
    }

    /** A stretch of a text. */
    void text(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            int point = text.charAt(i);
            if (Character.isSurrogate((char) point)) {
                point = text.codePointAt(i);
                i += Character.charCount(point) - 1;
            }
            escapeInText(printable(point));
        }
    }

    void raw(RawText text) {
        openBlock(text.element(), Attributes.NONE);
        page.append(text.content());
        open.pop();
        endTag(text.element());
    }

    void append(HtmlWriter other) {
        line();
        page.append(other.page);
    }

    void line() {
        if (!page.startsLine()) {
            page.append('\n');
        }
    }

    @Override
    public String toString() {
        return page.toString();
    }

    private void startTag(String name, Attributes attributes) {
        page.append('<');
        page.append(name);
        write(attributes);
    }

    private void write(Attributes attributes) {
        if (attributes.before() == null) {
            return;
        }
        write(attributes.before());
        page.append(' ');
        page.append(attributes.name());
        page.append("=\"");
        String value = attributes.value();
        for (int i = 0; i < value.length(); i++) {
            int point = value.codePointAt(i);
            i += Character.charCount(point) - 1;
            escapeInValue(printable(point));
        }
        page.append('"');
    }

    private void escapeInText(int point) {
        switch (point) {
            case '&' -> page.append("&amp;");
            case '<' -> page.append("&lt;");
            case '>' -> page.append("&gt;");
            default -> page.append(point);
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
        if (point >= ' ' && point < 0x7F || point >= 0xA0 && point < 0x61C || isVietnamese(point)) {
            return point;
        }
        if (point == '\t' || point == '\n' || point == '\r' || point == 0x2028 || point == 0x2029) {
            return ' ';
        }
        return isControl(point) || isDirection(point) || isNoCharacter(point) ? REPLACEMENT : point;
    }

    /** Of the letters that Vietnamese needs, those with two marks. */
    private static boolean isVietnamese(int point) {
        return point >= 0x1EA0 && point < 0x1F00;
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
