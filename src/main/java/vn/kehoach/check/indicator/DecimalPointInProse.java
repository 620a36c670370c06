package vn.kehoach.check.indicator;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.search.Search;

import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** "8.5%": with three digits behind the point it could be a thousand, with one or two it cannot. */
public record DecimalPointInProse(String figure, String meant) implements Problem {
    private static final Search POINT =
            Search.of(
                    "(?<![\\p{L}\\p{N}.,/-])[0-9]{1,3}\\.[0-9]{1,2}(?= ?(?:%|(?:điểm"
                            + " %|nghìn|triệu|tỷ) |tỷ$|(?:USD|ha|km|kg|m)(?!\\p{L})))");

    @Override
    public Code code() {
        return new Code("IND-06");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.passagesWith(POINT)
                .flatMap(passage -> passage.find(POINT).map(found -> diagnostic(passage, found)));
    }

    private static Diagnostic diagnostic(Passage passage, MatchResult found) {
        String figure = found.group();
        int point = found.start() + figure.indexOf('.');
        return Diagnostic.of(
                        new DecimalPointInProse(figure, figure.replace('.', ',')),
                        passage.span(found))
                .repairedBy(new Edit(passage.span(point, point + 1), ","));
    }
}
