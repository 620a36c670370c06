package vn.kehoach.check.indicator;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.Target;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Parts that do not add up to the indicator that is said to be their sum.
 *
 * @param indicator name of the total
 */
public record PartsNotTotal(String indicator, int year, String value, String sum)
        implements Problem {
    @Override
    public Code code() {
        return new Code("IND-14");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.indicators()
                .flatMap(total ->
                        Sums.of(plan, total.sumOf()).stream()
                                .flatMap(sums ->
                                        sums.years().stream()
                                                .flatMap(year ->
                                                        check(total, sums, year).stream())));
    }

    private static Optional<Diagnostic> check(Indicator total, Sums sums, int year) {
        Optional<Extent> sum = sums.in(year);
        Target target = total.valueIn(year).orElseGet(Target.Nothing::new);
        if (sum.isEmpty() || fits(target, sum.get())) {
            return Optional.empty();
        }
        return Optional.of(
                Diagnostic.of(
                        new PartsNotTotal(
                                total.name().written().text(),
                                year,
                                TargetWords.of(target),
                                sum.get().text()),
                        ValuePlace.of(total, year),
                        new Related(Relation.PARTS_HERE, total.places().value("sum-of"))));
    }

    private static boolean fits(Target total, Extent sum) {
        return switch (total) {
            case Target.Bound(Target.Comparison comparison, var figure) ->
                    switch (comparison) {
                        case AT_LEAST, ABOVE -> sum.high().compareTo(figure.value()) >= 0;
                        case AT_MOST, BELOW -> sum.low().compareTo(figure.value()) <= 0;
                    };
            case Target.Exact exact -> equal(exact, sum);
            case Target.Range range -> equal(range, sum);
            case Target.Nothing() -> true;
            case Target.Worded worded -> true;
        };
    }

    private static boolean equal(Target total, Extent sum) {
        return Extent.of(total).filter(sum::equalTo).isPresent();
    }
}
