package vn.kehoach.check.task;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The words of a task, to be compared with those of others: of 20,000 tasks they are held as hashes
 * only.
 *
 * @param text as written
 * @param whole hash of all words in their order
 * @param words hashes of each, sorted
 * @param shingles hashes of every three words in a row, sorted, each once
 */
public record Wording(String text, long whole, int[] words, long[] shingles) {
    private static final int ROW = 3;

    /** Odd and without pattern, so that every word before changes all bits. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** A word, in small letters or as a whole a reference. */
    private record Word(String text, int from, int to) {
        char first() {
            return text.charAt(from);
        }

        int hash() {
            int hash = 0;
            for (int i = from; i < to; i++) {
                hash = 31 * hash + Character.toLowerCase(text.charAt(i));
            }
            return hash;
        }

        boolean hasDigit() {
            for (int i = from; i < to; i++) {
                if (Character.isDigit(text.charAt(i))) {
                    return true;
                }
            }
            return false;
        }

        String small() {
            return text.substring(from, to).toLowerCase(Locale.ROOT);
        }
    }

    public static Wording of(String text) {
        int[] all = new int[text.length() / 2 + 1];
        int[] count = {0};
        eachWord(text, word -> all[count[0]++] = word.hash());
        int[] words = Arrays.copyOf(all, count[0]);
        long whole = 0;
        for (int word : words) {
            whole = whole * SPREAD + word;
        }
        long[] shingles = shingles(words);
        Arrays.sort(words);
        return new Wording(text, whole, words, shingles);
    }

    int count() {
        return words.length;
    }

    private static void eachWord(String text, Consumer<Word> to) {
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end > at) {
                to.accept(new Word(text, at, end));
            }
            at = Math.max(end, at + 1);
        }
    }

    /** Of the word that begins there; the place itself if none does. */
    private static int end(String text, int at) {
        if (text.startsWith("${", at)) {
            return text.indexOf('}', at) + 1;
        }
        int end = at;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private static long[] shingles(int[] words) {
        long[] all = new long[Math.max(0, words.length - ROW + 1)];
        for (int i = 0; i < all.length; i++) {
            long hash = 0;
            for (int k = 0; k < ROW; k++) {
                hash = hash * SPREAD + words[i + k];
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

    boolean saysTheSame(Wording other) {
        return whole == other.whole && Arrays.equals(words, other.words);
    }

    /**
     * The share of shingles that both have among those that either has.
     *
     * @param least below it is 0: most are known to be after a few shingles
     */
    double likeness(Wording other, double least) {
        int all = shingles.length + other.shingles.length;
        int spare = (int) Math.ceil(all - 2 * least / (1 + least) * all);
        int both = 0;
        int i = 0;
        int j = 0;
        while (i < shingles.length && j < other.shingles.length && spare >= 0) {
            long mine = shingles[i];
            long theirs = other.shingles[j];
            if (mine == theirs) {
                both++;
                i++;
                j++;
            } else {
                spare--;
                i += mine < theirs ? 1 : 0;
                j += mine < theirs ? 0 : 1;
            }
        }
        int either = all - both;
        return spare < 0 || either == 0 ? 0 : (double) both / either;
    }

    /** Whether all words of the other one, as often as they stand there, are among its own. */
    boolean contains(Wording other) {
        int at = 0;
        for (int word : other.words) {
            while (at < words.length && words[at] < word) {
                at++;
            }
            if (at == words.length || words[at] > word) {
                return false;
            }
            at++;
        }
        return true;
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
        boolean[] first = {true};
        eachWord(
                text,
                word -> {
                    boolean name = !first[0] && Character.isUpperCase(word.first());
                    if (name || word.first() == '$' || word.hasDigit()) {
                        counts.merge(word.small(), step, Integer::sum);
                    }
                    first[0] = false;
                });
    }
}
