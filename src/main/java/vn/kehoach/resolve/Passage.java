package vn.kehoach.resolve;

import vn.kehoach.model.Text;
import vn.kehoach.model.TextPart.Mention;
import vn.kehoach.search.Grams;
import vn.kehoach.search.Search;
import vn.kehoach.source.Span;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A piece of prose as a reader meets it.
 *
 * @param letters what was written, letter by letter, but for {@link #MENTION} in the place of each
 *     letter of a reference and {@link #MARK} in that of each sign of emphasis: an offset in it is
 *     an offset in the written text
 * @param grams of the letters
 */
public record Passage(Part part, Text text, String letters, Grams grams) {
    /** Of a reference, of which only the plan as a whole knows what it prints. */
    public static final char MENTION = '\uFFFC';

    /** Has no width and parts no words. */
    public static final char MARK = '\u2060';

    private static final Pattern SIGN =
            Pattern.compile("\\$\\$\\{|\\$\\{[^}]*}|\\\\\\*|\\*+|[\\^~](?=[^ ^~]{1,9}[\\^~])");

    Passage(Part part, Text text) {
        this(part, text, letters(text.written().text()));
    }

    private Passage(Part part, Text text, String letters) {
        this(part, text, letters, Grams.of(letters));
    }

    /** What the text is for, which decides how it may be written. */
    public enum Part {
        NOTICE,
        SUBJECT,
        BASIS,
        PREAMBLE,
        HEADING,
        PARAGRAPH,
        LABEL,
        CELL,
        UNIT,
        GOAL,
        INDICATOR_NAME,
        TARGET,
        TASK,
        DELIVERABLE,
        SOURCE,
        NOTE,
        RATIONALE,
        RECIPIENT,
        RECIPIENT_NOTE,
        APPENDIX_TITLE
    }

    public Stream<MatchResult> find(Pattern pattern) {
        return pattern.matcher(letters).results();
    }

    public Stream<MatchResult> find(Search search) {
        return mayHave(search) ? search.in(letters) : Stream.empty();
    }

    /** False where it is sure to be nowhere. */
    public boolean mayHave(Search search) {
        return search.mayFindIn(grams);
    }

    public Stream<Mention> mentions() {
        return Mentions.in(text);
    }

    /** The place of a stretch of the letters. */
    public Span span(int from, int to) {
        return text.written().span(from, to);
    }

    public Span span(MatchResult found) {
        return span(found.start(), found.end());
    }

    private static String letters(String written) {
        return hasSign(written) ? SIGN.matcher(written).replaceAll(Passage::mask) : written;
    }

    private static boolean hasSign(String written) {
        for (int i = 0; i < written.length(); i++) {
            switch (written.charAt(i)) {
                case '$', '*', '^', '~' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private static String mask(MatchResult sign) {
        String written = sign.group();
        char mask = written.startsWith("${") ? MENTION : MARK;
        return String.valueOf(mask).repeat(written.length());
    }
}
