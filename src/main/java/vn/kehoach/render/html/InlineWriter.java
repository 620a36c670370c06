package vn.kehoach.render.html;

import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Inline;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the pieces of a line. */
final class InlineWriter {

    private static final String NO_BREAK_SPACE = "\u00A0";

    /**
     * "23-CTr/TU", "2021-2030": browsers would part these behind the hyphen. Short ones only, since
     * what cannot part must fit on a narrow screen and into a column.
     */
    private static final Pattern JOINED =
            Pattern.compile(
                    """
                    (?<![^\\s\\u00A0]) (?=[^\\s\\u00A0]{3,16}(?![^\\s\\u00A0]))
                    [^\\s\\u00A0]*-[^\\s\\u00A0]*
                    """,
                    Pattern.COMMENTS);

    /** A tie between words, but not one between a bound and its figure: "≥ 30". */
    private static final Pattern TIE = Pattern.compile("(?<![≥≤<>])" + NO_BREAK_SPACE);

    private final HtmlWriter html;
    private final UnaryOperator<String> ties;

    private InlineWriter(HtmlWriter html, UnaryOperator<String> ties) {
        this.html = html;
        this.ties = ties;
    }

    InlineWriter(HtmlWriter html) {
        this(html, UnaryOperator.identity());
    }

    /** Without ties: in a narrow column a browser cuts words in two before it parts a tie. */
    static InlineWriter forCells(HtmlWriter html) {
        return new InlineWriter(html, text -> TIE.matcher(text).replaceAll(" "));
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
                html.text(NO_BREAK_SPACE);
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
        writeJoined(ties.apply(words.text()));
        for (; opened > 0; opened--) {
            html.close();
        }
    }

    private void writeJoined(String text) {
        Matcher joined = JOINED.matcher(text);
        int written = 0;
        while (joined.find()) {
            html.text(text.substring(written, joined.start()));
            html.open("span", Attributes.classes("joined"));
            html.text(joined.group());
            html.close();
            written = joined.end();
        }
        html.text(text.substring(written));
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
