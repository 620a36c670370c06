package vn.kehoach.compose;

import vn.kehoach.model.HouseStyle;
import vn.kehoach.model.Quantity;
import vn.kehoach.model.Target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;

/** Figures in Vietnamese notation. */
record Figures(Labels labels, HouseStyle style) {

    /** "05" or "5", as the house has it. */
    String count(int number) {
        return switch (style.counts()) {
            case TWO_DIGITS -> number < 10 ? "0" + number : grouped(BigDecimal.valueOf(number));
            case PLAIN -> grouped(BigDecimal.valueOf(number));
        };
    }

    /** Decimal comma, points between thousands, no digit lost. */
    static String grouped(BigDecimal number) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** A target without prose in it; {@link Target.Worded} is the caller's. */
    String target(Target target) {
        return switch (target) {
            case Target.Exact(Quantity quantity) -> quantity.text();
            case Target.Range(Quantity low, Quantity high) -> low.text() + "-" + high.text();
            case Target.Bound(Target.Comparison comparison, Quantity quantity) ->
                    labels.of(key(comparison), Map.of("quantity", quantity.text()));
            case Target.Nothing nothing -> labels.of("no-target");
            case Target.Worded worded -> "";
        };
    }

    private static String key(Target.Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> "at-least";
            case AT_MOST -> "at-most";
            case ABOVE -> "above";
            case BELOW -> "below";
        };
    }
}
