package vn.kehoach.compose;

import java.util.Locale;
import java.util.Set;

/**
 * Capitals for headings that leave symbols of documents and units as they are: {@code 23-CTr/TU}
 * would be another document in capitals.
 */
final class Capitals {
    private static final Set<String> UNITS =
            Set.of("km", "km2", "m2", "m3", "ha", "kWh", "MWh", "GWh", "kg", "m²", "m³", "km²");

    private Capitals() {}

    static String of(String text) {
        StringBuilder capitals = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = at;
            boolean space = Character.isWhitespace(text.charAt(at));
            while (end < text.length() && Character.isWhitespace(text.charAt(end)) == space) {
                end++;
            }
            String word = text.substring(at, end);
            capitals.append(isSymbol(word) ? word : word.toUpperCase(Locale.ROOT));
            at = end;
        }
        return capitals.toString();
    }

    private static boolean isSymbol(String word) {
        return UNITS.contains(word) || isNumbered(word) || hasCapitalInside(word);
    }

    /**
     * A figure with a slash or hyphen and letters: "30/2020/NĐ-CP", "23-CTr/TU", not "2021-2030".
     */
    private static boolean isNumbered(String word) {
        return word.chars().anyMatch(Character::isDigit)
                && word.chars().anyMatch(Character::isLetter)
                && (word.indexOf('/') >= 0 || word.indexOf('-') >= 0);
    }

    /** A small letter between capitals or before one: "TTg", "CTr-UBND", "QyĐ". */
    private static boolean hasCapitalInside(String word) {
        boolean capital = false;
        int letters = 0;
        boolean small = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetter(c)) {
                continue;
            }
            if (Character.isUpperCase(c)) {
                capital = capital || letters > 0;
            } else {
                small = true;
            }
            letters++;
        }
        return capital && small;
    }

    /** The first letter in capitals, for the start of a sentence. */
    static String first(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
    }

    /** The first letter small, for the middle of a sentence. */
    static String small(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toLowerCase(Locale.ROOT) + text.substring(end);
    }
}
