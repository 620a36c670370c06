package vn.kehoach.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A figure in Vietnamese notation: decimal comma, points between thousands.
 *
 * @param text as written, since "8,0" says more than "8"
 */
public record Quantity(BigDecimal value, String text) {
    private static final Pattern FIGURE =
            Pattern.compile("-?([0-9]+|[1-9][0-9]{0,2}(\\.[0-9]{3})+)(,[0-9]+)?");

    /** No figure of a plan is longer; a number of a million digits takes minutes to read. */
    private static final int LONGEST = 40;

    public static Optional<Quantity> find(String text) {
        if (text.length() > LONGEST || !FIGURE.matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(text.replace(".", "").replace(',', '.'));
        return Optional.of(new Quantity(value, text));
    }

    /** A value that nobody wrote. */
    public static String text(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String grouped = whole.replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", ".");
        return (value.signum() < 0 ? "-" : "")
                + grouped
                + (point < 0 ? "" : "," + plain.substring(point + 1));
    }
}
