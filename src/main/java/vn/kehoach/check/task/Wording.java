package vn.kehoach.check.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * The words of a task, to be compared with those of others: of 20,000 tasks they are held as hashes
 * only.
 *
 * @param whole hash of all words in their order
 * @param names hash of what it names, in whatever order: figures, references, and behind the first
 *     word what begins with a capital
 * @param words hashes of each, sorted
 * @param shingles hashes of every three words in a row, sorted, each once
 */
public record Wording(long whole, long names, int[] words, int[] shingles) {
    private static final int ROW = 3;

    /** Odd and without pattern, so that every word before changes all bits. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** A word, in small letters or as a whole a reference. */
    private record Word(String text, int from, int to) {
        int hash() {
            int hash = 0;
            for (int i = from; i < to; i++) {
                hash = 31 * hash + Character.toLowerCase(text.charAt(i));
            }
            return hash;
        }

        boolean isCapitalized() {
            return Character.isUpperCase(text.charAt(from));
        }

        boolean isReference() {
            return text.charAt(from) == '$';
        }

        boolean hasDigit() {
            for (int i = from; i < to; i++) {
                if (Character.isDigit(text.charAt(i))) {
                    return true;
                }
            }
            return false;
        }
    }

    public static Wording of(String text) {
        List<Word> all = new ArrayList<>();
        eachWord(text, all::add);
        int[] words = all.stream().mapToInt(Word::hash).toArray();
        long whole = 0;
        for (int word : words) {
            whole = whole * SPREAD + word;
        }
        long names = 0;
        for (int i = 0; i < words.length; i++) {
            Word word = all.get(i);
            if (i > 0 && word.isCapitalized() || word.isReference() || word.hasDigit()) {
                names += mixed(words[i]);
            }
        }
        int[] shingles = shingles(words);
        Arrays.sort(words);
        return new Wording(whole, names, words, shingles);
    }

    /** So that the sum of two is not that of two others. */
    private static long mixed(int word) {
        long hash = word * SPREAD;
        hash = (hash ^ hash >>> 32) * SPREAD;
        return hash ^ hash >>> 29;
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

    private static int[] shingles(int[] words) {
        int[] all = new int[Math.max(0, words.length - ROW + 1)];
        for (int i = 0; i < all.length; i++) {
            long hash = 0;
            for (int k = 0; k < ROW; k++) {
                hash = hash * SPREAD + words[i + k];
            }
            all[i] = Long.hashCode(hash);
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
            int mine = shingles[i];
            int theirs = other.shingles[j];
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
        return names != other.names;
    }
}
