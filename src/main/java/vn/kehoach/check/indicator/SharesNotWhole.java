package vn.kehoach.check.indicator;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.model.IndicatorGroup;
import vn.kehoach.resolve.ResolvedPlan;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Shares of one whole that do not add up to 100.
 *
 * @param sum of the shares
 */
public record SharesNotWhole(int year, String sum) implements Problem {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** What rounding of one share may leave over, in percentage points. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.05");

    @Override
    public Code code() {
        return new Code("IND-11");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.plan().indicatorGroups().stream()
                .flatMap(group ->
                        Sums.of(plan, group.shares()).stream()
                                .flatMap(sums ->
                                        sums.years().stream()
                                                .flatMap(year ->
                                                        check(group, sums, year).stream())));
    }

    private static Optional<Diagnostic> check(IndicatorGroup group, Sums sums, int year) {
        BigDecimal slack = TOLERANCE.multiply(BigDecimal.valueOf(sums.parts().size()));
        return sums.in(year)
                .filter(sum ->
                        sum.low().subtract(slack).compareTo(WHOLE) > 0
                                || sum.high().add(slack).compareTo(WHOLE) < 0)
                .map(sum ->
                        Diagnostic.of(
                                new SharesNotWhole(year, sum.text()),
                                group.places().value("shares")));
    }
}
