package vn.kehoach.search;

import java.util.ArrayList;
import java.util.List;

/** What must stand somewhere in a text for a pattern to be found in it. */
sealed interface Needed {
    boolean mayBeIn(Grams grams);

    /** Nothing if the list is empty. */
    record All(List<Needed> each) implements Needed {
        @Override
        public boolean mayBeIn(Grams grams) {
            for (Needed one : each) {
                if (!one.mayBeIn(grams)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** One of several. */
    record Any(List<Needed> each) implements Needed {
        @Override
        public boolean mayBeIn(Grams grams) {
            for (Needed one : each) {
                if (one.mayBeIn(grams)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Letters in a row. */
    record Run(int[] grams) implements Needed {
        static Run of(String letters) {
            int length = Math.min(letters.length(), Grams.LONGEST);
            List<Integer> hashes = new ArrayList<>();
            for (int i = 0; i + length <= letters.length(); i++) {
                hashes.add(Grams.hash(letters.substring(i, i + length)));
            }
            return new Run(hashes.stream().mapToInt(Integer::intValue).toArray());
        }

        @Override
        public boolean mayBeIn(Grams text) {
            for (int gram : grams) {
                if (!text.mayHave(gram)) {
                    return false;
                }
            }
            return true;
        }
    }
}
