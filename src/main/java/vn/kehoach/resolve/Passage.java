package vn.kehoach.resolve;

import vn.kehoach.model.Text;
import vn.kehoach.model.TextPart.Mention;
import vn.kehoach.search.Grams;
import vn.kehoach.search.Search;
import vn.kehoach.source.Span;

import java.util.Arrays;
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

    private static final int MOST_SMALL_LETTERS = 9;

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
        return letters.indexOf(MENTION) < 0 ? Stream.empty() : Mentions.in(text).stream();
    }

    /** The place of a stretch of the letters. */
    public Span span(int from, int to) {
        return text.written().span(from, to);
    }

    public Span span(MatchResult found) {
        return span(found.start(), found.end());
    }

    private static String letters(String written) {
        int sign = nextSign(written, 0);
        if (sign == written.length()) {
            return written;
        }
        char[] letters = written.toCharArray();
        while (sign < letters.length) {
            int end = signEnd(written, sign);
            char mask = written.startsWith("${", sign) ? MENTION : MARK;
            Arrays.fill(letters, sign, end, mask);
            sign = nextSign(written, Math.max(end, sign + 1));
        }
        return new String(letters);
    }

    /** What may be a sign. */
    private static int nextSign(String written, int from) {
        int at = from;
        while (at < written.length()) {
            switch (written.charAt(at)) {
                case '$', '*', '^', '~', '\\' -> {
                    return at;
                }
                default -> at++;
            }
        }
        return at;
    }

    /** Where a sign ends; where it begins if it is none. */
    private static int signEnd(String written, int at) {
        return switch (written.charAt(at)) {
            case '$' -> {
                if (written.startsWith("$${", at)) {
                    yield at + 3;
                }
                int close = written.startsWith("${", at) ? written.indexOf('}', at) : -1;
                yield close < 0 ? at : close + 1;
            }
            case '\\' -> written.startsWith("*", at + 1) ? at + 2 : at;
            case '*' -> starsEnd(written, at);
            default -> isClosedSoon(written, at + 1) ? at + 1 : at;
        };
    }

    private static int starsEnd(String written, int at) {
        int end = at;
        while (end < written.length() && written.charAt(end) == '*') {
            end++;
        }
        return end;
    }

    /** Whether what is raised or lowered has one to nine letters and ends. */
    private static boolean isClosedSoon(String written, int from) {
        int at = from;
        for (int letters = 0; letters <= MOST_SMALL_LETTERS && at < written.length(); letters++) {
            int c = written.codePointAt(at);
            if (c == '^' || c == '~') {
                return letters > 0;
            }
            if (c == ' ') {
                return false;
            }
            at += Character.charCount(c);
        }
        return false;
    }
}
