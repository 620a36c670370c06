package vn.kehoach.render.html;

import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Inline;

import java.util.List;

/** Writes the pieces of a line. */
final class InlineWriter {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final String BOUNDS = "≥≤<>";
    private static final Attributes JOINED = Attributes.classes("joined");

    /** Of what cannot part, since it must fit on a narrow screen and into a column. */
    private static final int LONGEST_JOINED = 16;

    private static final int SHORTEST_JOINED = 3;

    private final HtmlWriter html;
    private final boolean tied;

    private InlineWriter(HtmlWriter html, boolean tied) {
        this.html = html;
        this.tied = tied;
    }

    InlineWriter(HtmlWriter html) {
        this(html, true);
    }

    /** Without ties: in a narrow column a browser cuts words in two before it parts a tie. */
    static InlineWriter forCells(HtmlWriter html) {
        return new InlineWriter(html, false);
    }

    void write(List<Inline> line) {
        line.forEach(this::write);
    }

    private void write(Inline inline) {
        switch (inline) {
            case Inline.Words words -> writeWords(words);
            case Inline.Link link -> {
                html.open("a", Attributes.of("href", "#" + link.target().name()));
                write(link.content());
                html.close();
            }
            case Inline.Gap gap -> {
                html.open("span", Attributes.classes("gap", "gap-" + ClassName.of(gap.name())));
                html.text(String.valueOf(NO_BREAK_SPACE));
                html.close();
            }
            case Inline.LineBreak lineBreak -> html.empty("br", Attributes.NONE);
        }
    }

    private void writeWords(Inline.Words words) {
        int opened = 0;
        for (Emphasis emphasis : Emphasis.values()) {
            if (words.emphasis().contains(emphasis)) {
                open(emphasis);
                opened++;
            }
        }
        writeJoined(tied ? words.text() : untied(words.text()));
        for (; opened > 0; opened--) {
            html.close();
        }
    }

    /** A tie between words, but not one between a bound and its figure: "≥ 30". */
    private static String untied(String text) {
        int tie = text.indexOf(NO_BREAK_SPACE);
        if (tie < 0) {
            return text;
        }
        StringBuilder untied = new StringBuilder(text);
        for (; tie >= 0; tie = text.indexOf(NO_BREAK_SPACE, tie + 1)) {
            boolean bound = tie > 0 && BOUNDS.indexOf(text.charAt(tie - 1)) >= 0;
            if (!bound) {
                untied.setCharAt(tie, ' ');
            }
        }
        return untied.toString();
    }

    /** "23-CTr/TU", "2021-2030": browsers would part these behind the hyphen. */
    private void writeJoined(String text) {
        int written = 0;
        int hyphen = text.indexOf('-');
        while (hyphen >= 0) {
            int start = hyphen;
            while (start > 0 && !isSpace(text.charAt(start - 1))) {
                start--;
            }
            int end = hyphen;
            while (end < text.length() && !isSpace(text.charAt(end))) {
                end++;
            }
            int length = text.codePointCount(start, end);
            if (length >= SHORTEST_JOINED && length <= LONGEST_JOINED) {
                html.text(text, written, start);
                html.open("span", JOINED);
                html.text(text, start, end);
                html.close();
                written = end;
            }
            hyphen = text.indexOf('-', end);
        }
        html.text(text, written, text.length());
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == NO_BREAK_SPACE || c >= '\t' && c <= '\r';
    }

    private void open(Emphasis emphasis) {
        switch (emphasis) {
            case STRONG -> html.open("b", Attributes.NONE);
            case SLANTED -> html.open("i", Attributes.NONE);
            case SUPERSCRIPT -> html.open("sup", Attributes.NONE);
            case SUBSCRIPT -> html.open("sub", Attributes.NONE);
            case ILLUSTRATIVE -> html.open("mark", Attributes.classes("illustrative"));
        }
    }
}
