package vn.kehoach.check.prose;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Whole numbers below a thousand, in digits or in words: "05", "hai mươi mốt". */
public final class NumberWords {
    private static final Map<String, Integer> DIGITS =
            Map.ofEntries(
                    Map.entry("một", 1),
                    Map.entry("mốt", 1),
                    Map.entry("hai", 2),
                    Map.entry("ba", 3),
                    Map.entry("bốn", 4),
                    Map.entry("tư", 4),
                    Map.entry("năm", 5),
                    Map.entry("lăm", 5),
                    Map.entry("sáu", 6),
                    Map.entry("bảy", 7),
                    Map.entry("bẩy", 7),
                    Map.entry("tám", 8),
                    Map.entry("chín", 9));

    private static final String WORD =
            "(?:một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi|trăm|linh|lẻ)";

    /** Of a number in digits or in words, for use in a larger pattern. */
    public static final String PATTERN =
            "(?<![\\p{L}\\p{N}.,/-])(?:[0-9]{1,3}|(?iu:" + WORD + "(?: " + WORD + "){0,5}))";

    private NumberWords() {}

    /** Nothing unless all of the text is one number. */
    public static OptionalInt read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.matches("[0-9]{1,3}")) {
            return OptionalInt.of(Integer.parseInt(plain));
        }
        return plain.isEmpty() ? OptionalInt.empty() : hundreds(List.of(plain.split(" +")));
    }

    private static OptionalInt hundreds(List<String> words) {
        int hundred = words.indexOf("trăm");
        if (hundred < 0) {
            return tens(words);
        }
        Integer digit = hundred == 1 ? DIGITS.get(words.getFirst()) : null;
        if (digit == null) {
            return OptionalInt.empty();
        }
        List<String> rest = words.subList(2, words.size());
        if (rest.isEmpty()) {
            return OptionalInt.of(digit * 100);
        }
        boolean skipsTens = rest.size() == 2 && rest.getFirst().matches("linh|lẻ");
        OptionalInt below = tens(skipsTens ? rest.subList(1, 2) : rest);
        return below.isPresent() ? OptionalInt.of(digit * 100 + below.getAsInt()) : below;
    }

    private static OptionalInt tens(List<String> words) {
        int size = words.size();
        if (words.getFirst().equals("mười")) {
            return size == 1 ? OptionalInt.of(10) : size == 2 ? unit(10, words.get(1)) : none();
        }
        Integer first = DIGITS.get(words.getFirst());
        if (first == null || size > 3) {
            return none();
        }
        if (size == 1) {
            return OptionalInt.of(first);
        }
        // "hai lăm" is said for "hai mươi lăm".
        boolean full = words.get(1).equals("mươi");
        if (full && size == 2) {
            return OptionalInt.of(first * 10);
        }
        return full
                ? unit(first * 10, words.get(2))
                : size == 2 ? unit(first * 10, words.get(1)) : none();
    }

    private static OptionalInt unit(int tens, String word) {
        Integer unit = DIGITS.get(word);
        return unit == null ? none() : OptionalInt.of(tens + unit);
    }

    private static OptionalInt none() {
        return OptionalInt.empty();
    }
}
