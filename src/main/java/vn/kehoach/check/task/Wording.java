package vn.kehoach.check.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a task, to be compared with those of others.
 *
 * @param words small letters; references as they were written
 * @param telling which words name something: figures, references, names in capitals
 * @param shingles hashes of every three words in a row, sorted
 */
public record Wording(List<String> words, List<Boolean> telling, long[] shingles) {
    private static final Pattern WORD = Pattern.compile("\\$\\{[^}]*}|[\\p{L}\\p{N}]+");
    private static final int ROW = 3;

    public static Wording of(String text) {
        List<String> words = new ArrayList<>();
        List<Boolean> telling = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String written = word.group();
            char first = written.charAt(0);
            boolean name = !words.isEmpty() && Character.isUpperCase(first);
            words.add(written.toLowerCase(Locale.ROOT));
            telling.add(name || first == '$' || hasDigit(written));
        }
        return new Wording(List.copyOf(words), List.copyOf(telling), shingles(words));
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static long[] shingles(List<String> words) {
        long[] all = new long[Math.max(0, words.size() - ROW + 1)];
        for (int i = 0; i < all.length; i++) {
            long hash = 0;
            for (int k = 0; k < ROW; k++) {
                hash = hash * 0x9E3779B97F4A7C15L + words.get(i + k).hashCode();
            }
            all[i] = hash;
        }
        Arrays.sort(all);
        int different = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[different++] = all[i];
            }
        }
        return Arrays.copyOf(all, different);
    }

    /** The share of shingles that both have among those that either has. */
    double likeness(Wording other) {
        int both = 0;
        int i = 0;
        int j = 0;
        while (i < shingles.length && j < other.shingles.length) {
            int order = Long.compare(shingles[i], other.shingles[j]);
            if (order == 0) {
                both++;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int either = shingles.length + other.shingles.length - both;
        return either == 0 ? 0 : (double) both / either;
    }

    /** Whether all words of the other one, as often as they stand there, are among its own. */
    boolean contains(Wording other) {
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        other.words.forEach(word -> counts.merge(word, -1, Integer::sum));
        return counts.values().stream().allMatch(count -> count >= 0);
    }

    /** Whether they differ in what they name, so that they are two tasks of one kind. */
    boolean namesOther(Wording other) {
        Map<String, Integer> difference = new HashMap<>();
        countNames(1, difference);
        other.countNames(-1, difference);
        return difference.values().stream().anyMatch(count -> count != 0);
    }

    private void countNames(int step, Map<String, Integer> counts) {
        for (int i = 0; i < words.size(); i++) {
            if (telling.get(i)) {
                counts.merge(words.get(i), step, Integer::sum);
            }
        }
    }
}
