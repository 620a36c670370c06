package vn.kehoach.check.indicator;

import vn.kehoach.model.Indicator;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name without what writers vary.
 *
 * @param letters small, one space between words, nothing in brackets
 */
record IndicatorName(String letters) {
    static IndicatorName of(Indicator indicator) {
        return new IndicatorName(normal(indicator.name().written().text()));
    }

    /** "tỉ" is "tỷ", "kĩ" is "kỹ". */
    private static final Pattern OPEN_I =
            Pattern.compile("(?u)(?<=(?<!\\p{L})[hklmst])[iìíỉĩị](?!\\p{L})");

    private static final String I = "iìíỉĩị";
    private static final String Y = "yỳýỷỹỵ";

    static String normal(String text) {
        return OPEN_I.matcher(letters(text))
                .replaceAll(
                        each -> Y.substring(I.indexOf(each.group()), I.indexOf(each.group()) + 1));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("\\([^)]*\\)", " ")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }
}
