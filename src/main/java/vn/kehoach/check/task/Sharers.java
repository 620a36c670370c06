package vn.kehoach.check.task;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The first few texts that have a shingle, for each shingle: a table without objects, since texts
 * of many large plans have millions.
 */
final class Sharers {
    private static final int EMPTY = -1;

    /** Of texts that share a shingle; those that come later are not worth comparing with. */
    private final int most;

    /** Powers of two in number, at most half of them taken. */
    private int[] shingles = new int[1 << 10];

    /** For each place in the table {@link #most} texts, from the first on. */
    private int[] texts;

    private int taken;

    Sharers(int most) {
        this.most = most;
        this.texts = empty(shingles.length);
    }

    private int[] empty(int places) {
        int[] all = new int[places * most];
        Arrays.fill(all, EMPTY);
        return all;
    }

    /** The first text that has the shingle and is wanted; negative if none is. */
    int first(int shingle, IntPredicate wanted) {
        int from = place(shingle) * most;
        for (int i = from; i < from + most && texts[i] != EMPTY; i++) {
            if (wanted.test(texts[i])) {
                return texts[i];
            }
        }
        return EMPTY;
    }

    void add(int shingle, int text) {
        int place = place(shingle);
        if (texts[place * most] == EMPTY) {
            taken++;
            shingles[place] = shingle;
        }
        for (int i = place * most; i < (place + 1) * most; i++) {
            if (texts[i] == EMPTY) {
                texts[i] = text;
                break;
            }
        }
        if (taken * 2 > shingles.length) {
            grow();
        }
    }

    private int place(int shingle) {
        int place = shingle & shingles.length - 1;
        while (texts[place * most] != EMPTY && shingles[place] != shingle) {
            place = place + 1 & shingles.length - 1;
        }
        return place;
    }

    private void grow() {
        int[] oldShingles = shingles;
        int[] oldTexts = texts;
        shingles = new int[oldShingles.length * 2];
        texts = empty(shingles.length);
        for (int old = 0; old < oldShingles.length; old++) {
            if (oldTexts[old * most] != EMPTY) {
                int place = place(oldShingles[old]);
                shingles[place] = oldShingles[old];
                System.arraycopy(oldTexts, old * most, texts, place * most, most);
            }
        }
    }
}
