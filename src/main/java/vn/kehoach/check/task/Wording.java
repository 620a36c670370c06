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
 * The words of a task, to be compared with those of others. A list of them is made for the few that
 * are: of 20,000 tasks, lists would be 40 MB.
 *
 * @param text as written
 * @param words small letters, a space between two; references as they were written
 * @param shingles hashes of every three words in a row, sorted
 */
public record Wording(String text, String words, int count, long[] shingles) {
    private static final Pattern WORD = Pattern.compile("\\$\\{[^}]*}|[\\p{L}\\p{N}]+");
    private static final int ROW = 3;

    public static Wording of(String text) {
        List<String> words = words(text);
        return new Wording(text, String.join(" ", words), words.size(), shingles(words));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        return words;
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
        words(text).forEach(word -> counts.merge(word, 1, Integer::sum));
        words(other.text).forEach(word -> counts.merge(word, -1, Integer::sum));
        return counts.values().stream().allMatch(count -> count >= 0);
    }

    /** Whether they differ in what they name, so that they are two tasks of one kind. */
    boolean namesOther(Wording other) {
        Map<String, Integer> difference = new HashMap<>();
        countNames(1, difference);
        other.countNames(-1, difference);
        return difference.values().stream().anyMatch(count -> count != 0);
    }

    /** Figures, references, and behind the first word what begins with a capital. */
    private void countNames(int step, Map<String, Integer> counts) {
        Matcher word = WORD.matcher(text);
        for (boolean first = true; word.find(); first = false) {
            String written = word.group();
            boolean name = !first && Character.isUpperCase(written.charAt(0));
            if (name || written.charAt(0) == '$' || hasDigit(written)) {
                counts.merge(written.toLowerCase(Locale.ROOT), step, Integer::sum);
            }
        }
    }
}
