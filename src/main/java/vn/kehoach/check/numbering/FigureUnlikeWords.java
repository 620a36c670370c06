package vn.kehoach.check.numbering;

import vn.kehoach.check.prose.NumberWords;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.search.Search;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** "05 (sáu) ngày". */
public record FigureUnlikeWords(String figure, String words) implements Problem {
    private static final Search BOTH =
            Search.of("(" + NumberWords.PATTERN + ") ?\\(([^()0-9]{2,30}|[0-9]{1,3})\\)");

    @Override
    public Code code() {
        return new Code("NUM-09");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.passagesWith(BOTH)
                .filter(passage -> passage.letters().indexOf('(') >= 0)
                .flatMap(passage ->
                        passage.find(BOTH).flatMap(found -> check(passage, found).stream()));
    }

    private static Optional<Diagnostic> check(Passage passage, MatchResult found) {
        String first = found.group(1);
        String second = found.group(2);
        // "hằng năm (1)" has a footnote; "trong hai (02) ngày" has a figure.
        boolean note = !isFigure(first) && (second.length() < 2 || first.equals("năm"));
        boolean mixed = isFigure(first) != isFigure(second) && !note;
        OptionalInt one = NumberWords.read(first);
        OptionalInt other = NumberWords.read(second);
        if (!mixed || one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return Optional.empty();
        }
        return Optional.of(
                Diagnostic.of(
                        new FigureUnlikeWords(
                                isFigure(first) ? first : second, isFigure(first) ? second : first),
                        passage.span(found)));
    }

    private static boolean isFigure(String text) {
        return Character.isDigit(text.charAt(0));
    }
}
