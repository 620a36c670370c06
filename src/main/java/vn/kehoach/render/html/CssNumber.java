package vn.kehoach.render.html;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A number as CSS reads it, the same under every locale. */
final class CssNumber {

    private static final int DECIMALS = 4;

    private CssNumber() {}

    static String of(double number) {
        return BigDecimal.valueOf(number)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
