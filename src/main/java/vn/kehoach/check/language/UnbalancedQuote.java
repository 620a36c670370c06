package vn.kehoach.check.language;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.OptionalInt;
import java.util.stream.Stream;

/** A quotation mark or bracket that is opened and not closed in its paragraph, or the reverse. */
public record UnbalancedQuote(String mark) implements Problem {
    private static final String PAIRS = "“”«»()[]";

    @Override
    public Code code() {
        return new Code("LNG-04");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.passages().stream()
                .flatMap(passage ->
                        unbalanced(passage.letters()).stream()
                                .mapToObj(at -> diagnostic(passage, at)));
    }

    private static Diagnostic diagnostic(Passage passage, int at) {
        return Diagnostic.of(
                new UnbalancedQuote(passage.letters().substring(at, at + 1)),
                passage.span(at, at + 1));
    }

    /** Where the first mark stands that has no partner. */
    static OptionalInt unbalanced(String text) {
        if (!hasMark(text)) {
            return OptionalInt.empty();
        }
        for (int pair = 0; pair < PAIRS.length(); pair += 2) {
            OptionalInt lonely = lonely(text, PAIRS.charAt(pair), PAIRS.charAt(pair + 1));
            if (lonely.isPresent()) {
                return lonely;
            }
        }
        boolean odd = text.chars().filter(c -> c == '"').count() % 2 == 1;
        return odd && !hasInches(text)
                ? OptionalInt.of(text.lastIndexOf('"'))
                : OptionalInt.empty();
    }

    /** Few texts have; each kind of mark is looked for in those alone. */
    private static boolean hasMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '“', '”', '«', '»', '(', ')', '[', ']', '"' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** 32" is a size. */
    private static boolean hasInches(String text) {
        int at = text.lastIndexOf('"');
        return at > 0 && Character.isDigit(text.charAt(at - 1));
    }

    private static OptionalInt lonely(String text, char opening, char closing) {
        int open = -1;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == opening) {
                open = depth == 0 ? i : open;
                depth++;
            } else if (c == closing) {
                if (depth == 0) {
                    if (closing != ')' || !isPointMark(text, i)) {
                        return OptionalInt.of(i);
                    }
                } else {
                    depth--;
                }
            }
        }
        return depth > 0 ? OptionalInt.of(open) : OptionalInt.empty();
    }

    /** "a)", "1)", "đ)" as marks of points. */
    private static boolean isPointMark(String text, int closing) {
        int start = closing;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start < closing && closing - start <= 3;
    }
}
