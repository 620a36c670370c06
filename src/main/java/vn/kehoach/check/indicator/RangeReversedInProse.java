package vn.kehoach.check.indicator;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.model.Quantity;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.search.Search;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "8,0-7,5%". */
public record RangeReversedInProse(String range, String low, String high) implements Problem {
    /** The digit stands first as well: to look behind each letter took longer. */
    private static final Search RANGE =
            Search.of(
                    "(?=[0-9])(?<![\\p{L}\\p{N}.,/-])([0-9][0-9.,]*) ?[-–] ?([0-9][0-9.,]*) ?"
                            + "(?=%|(?:triệu|tỷ|nghìn) (?:đồng|USD)|ha(?!\\p{L})|km(?!\\p{L}))");

    /** "giảm từ 8-7%" says the way, not the range. */
    private static final Pattern WAY = Pattern.compile("(?iu)(?:giảm|hạ|rút)[^.;]{0,40}$");

    @Override
    public Code code() {
        return new Code("IND-06");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.passagesWith(RANGE)
                .flatMap(passage ->
                        passage.find(RANGE).flatMap(found -> check(passage, found).stream()));
    }

    private static Optional<Diagnostic> check(Passage passage, MatchResult found) {
        Optional<BigDecimal> low = Quantity.find(found.group(1)).map(Quantity::value);
        Optional<BigDecimal> high = Quantity.find(found.group(2)).map(Quantity::value);
        boolean reversed =
                low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0;
        if (!reversed || WAY.matcher(passage.letters().substring(0, found.start())).find()) {
            return Optional.empty();
        }
        return Optional.of(
                Diagnostic.of(
                        new RangeReversedInProse(
                                found.group().strip(), found.group(2), found.group(1)),
                        passage.span(found.start(1), found.end(2))));
    }
}
