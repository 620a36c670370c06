package vn.kehoach.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What must stand somewhere in a text for a pattern to be found in it. */
sealed interface Needed {
    boolean mayBeIn(Grams grams);

    /** Of which one must stand there, and which seldom do; nothing if none is known. */
    List<Run> anchors();

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

        /** Those whose shortest is longest, since short ones are everywhere. */
        @Override
        public List<Run> anchors() {
            return each.stream()
                    .map(Needed::anchors)
                    .filter(anchors -> !anchors.isEmpty())
                    .max(Comparator.comparingInt(All::shortest))
                    .orElse(List.of());
        }

        private static int shortest(List<Run> anchors) {
            return anchors.stream().mapToInt(run -> run.letters().length()).min().orElse(0);
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

        @Override
        public List<Run> anchors() {
            List<List<Run>> all = each.stream().map(Needed::anchors).toList();
            return all.stream().anyMatch(List::isEmpty)
                    ? List.of()
                    : all.stream().flatMap(List::stream).toList();
        }
    }

    /**
     * Letters in a row.
     *
     * @param letters or kinds of them
     */
    record Run(String letters, int[] grams) implements Needed {
        static Run of(String letters) {
            int length = Math.min(letters.length(), Grams.LONGEST);
            return new Run(
                    letters,
                    IntStream.rangeClosed(0, letters.length() - length)
                            .map(i -> Grams.hash(letters.substring(i, i + length)))
                            .toArray());
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

        @Override
        public List<Run> anchors() {
            return List.of(this);
        }
    }
}
