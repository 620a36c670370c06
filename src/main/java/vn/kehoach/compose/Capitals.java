package vn.kehoach.compose;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Capitals for headings that leave symbols of documents and units as they are: {@code 23-CTr/TU}
 * would be another document in capitals.
 */
final class Capitals {
    private static final Set<String> UNITS =
            Set.of("m", "m2", "m²", "m3", "m³", "cm", "km", "km2", "km²", "ha", "kg", "kWh");

    /** A number with letters behind it, then a part in capitals: "30c/NQ-CP". */
    private static final Pattern NUMBERED = Pattern.compile("\\d+\\p{Ll}[-/]\\p{Lu}");

    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}²³]+$");

    private Capitals() {}

    static String of(String text) {
        StringBuilder capitals = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = at;
            boolean space = isSpace(text.charAt(at));
            while (end < text.length() && isSpace(text.charAt(end)) == space) {
                end++;
            }
            String word = text.substring(at, end);
            capitals.append(isSymbol(word) ? word : word.toUpperCase(Locale.ROOT));
            at = end;
        }
        return capitals.toString();
    }

    /** No-break spaces part words as well. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isSymbol(String word) {
        String bare = EDGES.matcher(word).replaceAll("");
        return UNITS.contains(bare)
                || NUMBERED.matcher(bare).lookingAt()
                || Arrays.stream(bare.split("[-/]")).anyMatch(Capitals::isAbbreviation)
                || UNITS.contains(bare.split("/", 2)[0]);
    }

    /** Small letters and a capital behind the first letter: "TTg", "CTr", "QyĐ". */
    private static boolean isAbbreviation(String part) {
        return part.chars().anyMatch(Character::isLowerCase)
                && part.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    /** The first letter in capitals, for the start of a sentence. */
    static String first(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
    }

    /** The first letter small, for the middle of a sentence, unless it begins an abbreviation. */
    static String small(String text) {
        if (text.isEmpty() || text.chars().skip(1).limit(1).anyMatch(Character::isUpperCase)) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toLowerCase(Locale.ROOT) + text.substring(end);
    }
}
