package vn.kehoach.check.language;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.search.Search;
import vn.kehoach.source.Span;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A space too many or too few.
 *
 * @param context what stands there
 * @param right how to write it
 */
public record WrongSpace(Fault fault, String context, String right) implements Problem {
    private static final int CONTEXT = 8;

    /**
     * What is wrong about it; the first group is what is to be replaced. What is rare stands first
     * and what is behind it is looked at last.
     */
    public enum Fault {
        BEFORE_PUNCTUATION(
                "(?= ,| ;| \\.| !| \\?| :)( )(?=.(?:\\s|$))(?<=[\\p{L}\\p{N})”\\uFFFC] )", ""),
        AFTER_OPENING("( )(?<=\\( |“ |« )(?=\\S)", ""),
        BEFORE_CLOSING("(?= \\)| ”| »)( )(?<=\\S )", ""),
        MISSING_AFTER_COMMA("(?=[,;]\\p{L})([,;])(?=\\p{L}{2})(?<=[\\p{L}\\p{N})”].)", "$1 "),
        MISSING_AFTER_COLON(
                "(?=:\\p{L})(:)(?=[\\p{L}&&[^a-z]]|\\p{Ll}+"
                        + " )(?<=(?:\\p{Ll}{2}|[\\p{Ll}&&[^a-z]]).)",
                ": "),
        MISSING_AFTER_SENTENCE(
                "(?=\\.\\p{Lu})(\\.)(?=\\p{Lu}\\p{Ll})(?<=(?:\\p{Ll}{3}|[\\p{Ll}&&[^a-z]]).)(?!\\p{L}+\\.\\p{L})",
                ". "),
        ONE_SIDE_OF_DASH("(- | -)(?=\\p{L}{2})(?<=\\p{L}{2}..)", " - "),
        IN_RANGE("(- | -)(?=[0-9]{4}(?![0-9]))(?<=(?<![0-9])[0-9]{4}..)", "-");

        private final Search search;
        private final String write;

        Fault(String pattern, String write) {
            this.search = Search.of(pattern);
            this.write = write;
        }
    }

    /** Folding hides them from the text; two spaces between sentences are also two too many. */
    private static final Pattern SEVERAL = Pattern.compile("(?=  )(?<=\\S) {2,}(?=\\S)");

    @Override
    public Code code() {
        return new Code("LNG-05");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return Stream.concat(
                plan.passages().stream().flatMap(WrongSpace::several),
                Arrays.stream(Fault.values()).flatMap(fault -> in(plan, fault)));
    }

    private static Stream<Diagnostic> in(ResolvedPlan plan, Fault fault) {
        return plan.passagesWith(fault.search)
                .flatMap(passage ->
                        passage.find(fault.search)
                                .filter(found -> !isAddress(passage, found))
                                .map(found -> diagnostic(fault, passage, found)));
    }

    private static Diagnostic diagnostic(Fault fault, Passage passage, MatchResult found) {
        Span span = passage.span(found.start(1), found.end(1));
        String write = fault.write.replace("$1", found.group(1));
        String text = passage.letters();
        String before = before(text, found.start(1));
        String after = after(text, found.end(1));
        WrongSpace problem =
                new WrongSpace(
                        fault,
                        shown(before + found.group(1) + after),
                        shown(before + write + after));
        return Diagnostic.of(problem, span).repairedBy(new Edit(span, write));
    }

    private static Stream<Diagnostic> several(Passage passage) {
        Span whole = passage.text().span();
        if (!mayHaveSeveral(whole)) {
            return Stream.empty();
        }
        String raw = whole.text();
        return SEVERAL.matcher(raw)
                .region(header(raw), raw.length())
                .results()
                .map(found -> {
                    int start = whole.from();
                    Span span = whole.file().span(start + found.start(), start + found.end());
                    return Diagnostic.of(new SeveralSpaces(found.group().length()), span)
                            .repairedBy(new Edit(span, " "));
                });
    }

    /** Whether two stand anywhere but at the beginning of a line. */
    private static boolean mayHaveSeveral(Span raw) {
        String file = raw.file().text();
        int at = file.indexOf("  ", raw.from(), raw.to());
        while (at >= 0) {
            if (at > raw.from() && file.charAt(at - 1) != '\n') {
                return true;
            }
            while (at < raw.to() && file.charAt(at) == ' ') {
                at++;
            }
            at = file.indexOf("  ", at, raw.to());
        }
        return false;
    }

    /** The length of the line {@code >-} of a block, behind which a comment may stand. */
    private static int header(String raw) {
        boolean block = raw.startsWith(">") || raw.startsWith("|");
        return block ? Math.max(0, raw.indexOf('\n')) : 0;
    }

    /** Of the web or of mail: dots and dashes there part no words. */
    private static boolean isAddress(Passage passage, MatchResult found) {
        String text = passage.letters();
        int start = text.lastIndexOf(' ', found.start() - 1) + 1;
        int end = text.indexOf(' ', found.end());
        String word = text.substring(start, end < 0 ? text.length() : end);
        return word.contains("@") || word.contains("://") || word.startsWith("www.");
    }

    /** Whole words: what is cut reads like another slip. */
    private static String before(String text, int at) {
        int from = Math.max(0, at - CONTEXT);
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, at);
    }

    private static String after(String text, int at) {
        int to = Math.min(text.length(), at + CONTEXT);
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return text.substring(at, to);
    }

    private static String shown(String text) {
        return text.replace(Passage.MENTION, '…').strip();
    }
}
