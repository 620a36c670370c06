package vn.kehoach.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Large whole numbers in words: "một tỷ hai trăm triệu". */
public final class SumWords {
    private static final Map<String, Long> SCALES =
            Map.of(
                    "nghìn", 1_000L,
                    "ngàn", 1_000L,
                    "triệu", 1_000_000L,
                    "tỷ", 1_000_000_000L,
                    "tỉ", 1_000_000_000L);

    private SumWords() {}

    /** What a word such as "triệu" multiplies by. */
    public static Optional<Long> scale(String word) {
        return Optional.ofNullable(SCALES.get(word.toLowerCase(Locale.ROOT)));
    }

    /** Nothing unless all of the text is one number that can be read in one way. */
    public static Optional<Long> read(String text) {
        long sum = 0;
        long last = Long.MAX_VALUE;
        List<String> words = new ArrayList<>();
        for (String word : text.strip().toLowerCase(Locale.ROOT).split("[ ,]+")) {
            Optional<Long> scale = scale(word);
            if (scale.isEmpty()) {
                words.add(word);
                continue;
            }
            OptionalInt count = below1000(words);
            if (count.isEmpty() || scale.get() >= last) {
                return Optional.empty();
            }
            sum += count.getAsInt() * scale.get();
            last = scale.get();
            words.clear();
        }
        if (words.isEmpty()) {
            return Optional.of(sum);
        }
        // "một triệu hai" is said for 1.200.000.
        boolean shortened = last != Long.MAX_VALUE && words.size() == 1;
        OptionalInt rest = shortened ? OptionalInt.empty() : below1000(words);
        return rest.isEmpty() ? Optional.empty() : Optional.of(sum + rest.getAsInt());
    }

    /** "không trăm linh năm" stands between two scales. */
    private static OptionalInt below1000(List<String> words) {
        if (words.isEmpty()) {
            return OptionalInt.empty();
        }
        boolean noHundred = words.size() > 2 && words.getFirst().equals("không");
        if (noHundred && words.get(1).equals("trăm")) {
            boolean noTen = words.get(2).matches("linh|lẻ");
            return NumberWords.read(String.join(" ", words.subList(noTen ? 3 : 2, words.size())));
        }
        return NumberWords.read(String.join(" ", words));
    }
}
