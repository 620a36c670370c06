package vn.kehoach.check.indicator;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.Target;
import vn.kehoach.model.Unit;
import vn.kehoach.resolve.ResolvedPlan;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A share of more than everything or of less than nothing.
 *
 * @param indicator name
 */
public record ValueOutsideUnit(String indicator, int year, String value) implements Problem {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private static final Pattern SHARE = Pattern.compile("^(tỷ|tỉ) (lệ|trọng) .*");

    /** What a percentage may be of that is no part of a whole. */
    private static final Pattern NO_SHARE =
            Pattern.compile(
                    "tăng|giảm|tốc độ|so với|hoàn thành|kế hoạch|dự toán|vượt|bằng(?! cấp)|trên|cân"
                            + " đối|bao phủ|nợ|dư nợ|vốn đầu tư|xuất khẩu|nhập khẩu|đòn bẩy|sinh"
                            + " lời|lợi nhuận");

    @Override
    public Code code() {
        return new Code("IND-02");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.indicators().filter(ValueOutsideUnit::isShare).flatMap(ValueOutsideUnit::check);
    }

    private static boolean isShare(Indicator indicator) {
        String name = IndicatorName.of(indicator).letters();
        return indicator.unit() == Unit.Known.PERCENT
                && SHARE.matcher(name).matches()
                && !NO_SHARE.matcher(name).find();
    }

    private static Stream<Diagnostic> check(Indicator indicator) {
        return values(indicator).entrySet().stream()
                .filter(each ->
                        Extent.of(each.getValue()).filter(ValueOutsideUnit::isOutside).isPresent())
                .map(each ->
                        Diagnostic.of(
                                new ValueOutsideUnit(
                                        indicator.name().written().text(),
                                        each.getKey(),
                                        TargetWords.of(each.getValue())),
                                ValuePlace.of(indicator, each.getKey())));
    }

    private static boolean isOutside(Extent extent) {
        return extent.low().signum() < 0 || extent.high().compareTo(ALL) > 0;
    }

    /** Baseline and targets. */
    static SortedMap<Integer, Target> values(Indicator indicator) {
        SortedMap<Integer, Target> values = new TreeMap<>();
        if (indicator.baseline() != null) {
            values.put(indicator.baseline().year(), indicator.baseline().value());
        }
        values.putAll(indicator.targets());
        return values;
    }
}
