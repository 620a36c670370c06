package vn.kehoach.check.indicator;

import vn.kehoach.model.Indicator;

import java.util.Locale;

/**
 * A name without what writers vary.
 *
 * @param letters small, one space between words, nothing in brackets
 */
record IndicatorName(String letters) {
    static IndicatorName of(Indicator indicator) {
        return new IndicatorName(normal(indicator.name().written().text()));
    }

    static String normal(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("\\([^)]*\\)", " ")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }
}
