package vn.kehoach.check.indicator;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.Unit;
import vn.kehoach.resolve.ResolvedPlan;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Half a school.
 *
 * @param indicator name
 * @param unit as printed
 */
public record CountNotWhole(String indicator, int year, String value, String unit)
        implements Problem {
    private static final Set<Unit.Known> COUNTED =
            EnumSet.of(
                    Unit.Known.PERSON,
                    Unit.Known.HOUSEHOLD,
                    Unit.Known.COMMUNE,
                    Unit.Known.WARD,
                    Unit.Known.UNIT,
                    Unit.Known.SCHOOL,
                    Unit.Known.ENTERPRISE,
                    Unit.Known.PROJECT,
                    Unit.Known.DOCUMENT,
                    Unit.Known.RANK);

    private static final Pattern AVERAGE =
            Pattern.compile("bình quân|trung bình|trên|mỗi|nghìn|triệu");

    @Override
    public Code code() {
        return new Code("IND-02");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.indicators().filter(CountNotWhole::isCount).flatMap(CountNotWhole::check);
    }

    private static boolean isCount(Indicator indicator) {
        return indicator.unit() instanceof Unit.Known known
                && COUNTED.contains(known)
                && !AVERAGE.matcher(IndicatorName.of(indicator).letters()).find();
    }

    private static Stream<Diagnostic> check(Indicator indicator) {
        return ValueOutsideUnit.values(indicator).entrySet().stream()
                .filter(each ->
                        Extent.of(each.getValue())
                                .filter(extent -> !isWhole(extent.low()) || !isWhole(extent.high()))
                                .isPresent())
                .map(each ->
                        Diagnostic.of(
                                new CountNotWhole(
                                        indicator.name().written().text(),
                                        each.getKey(),
                                        TargetWords.of(each.getValue()),
                                        indicator.unit().label()),
                                ValuePlace.of(indicator, each.getKey())));
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
