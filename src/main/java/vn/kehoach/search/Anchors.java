package vn.kehoach.search;

import vn.kehoach.search.Needed.Run;

import java.util.List;

/**
 * Runs of letters of which one stands in every text that a pattern matches. To look for them costs
 * a seventh of what the pattern costs, and where {@link Grams} are wrong it is all that is done.
 */
final class Anchors {
    private final String[] runs;
    private final boolean anyCase;

    /** Of the letters that they begin with, as bits: most letters of a text are not among them. */
    private final long firsts;

    /** Of those behind, as far as all have one. */
    private final long seconds;

    private Anchors(List<String> runs, boolean anyCase) {
        this.runs = runs.toArray(String[]::new);
        this.anyCase = anyCase;
        this.firsts = bits(0, runs);
        this.seconds = bits(1, runs);
    }

    static Anchors of(Needed needed, boolean anyCase) {
        return new Anchors(
                needed.anchors().stream()
                        .map(Run::letters)
                        .map(letters -> anyCase ? folded(letters) : letters)
                        .toList(),
                anyCase);
    }

    /** Whether one stands there, or none is known. */
    boolean standIn(String text) {
        if (runs.length == 0) {
            return true;
        }
        long before = 0;
        for (int i = 0; i < text.length(); i++) {
            long here = bit(letter(text, i));
            if ((before & firsts) != 0 && (here & seconds) != 0 && standAt(i - 1, text)) {
                return true;
            }
            before = here;
        }
        return (before & firsts) != 0 && standAt(text.length() - 1, text);
    }

    private boolean standAt(int at, String text) {
        for (String run : runs) {
            if (standsAt(at, text, run)) {
                return true;
            }
        }
        return false;
    }

    private boolean standsAt(int at, String text, String run) {
        if (at + run.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < run.length(); i++) {
            char wanted = run.charAt(i);
            boolean agrees =
                    Grams.isKind(wanted)
                            ? Grams.isOf(wanted, text.charAt(at + i))
                            : letter(text, at + i) == wanted;
            if (!agrees) {
                return false;
            }
        }
        return true;
    }

    private char letter(String text, int at) {
        char c = text.charAt(at);
        return anyCase ? Grams.fold(c) : c;
    }

    private static String folded(String letters) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            folded.append(Grams.isKind(c) ? c : Grams.fold(c));
        }
        return folded.toString();
    }

    private static long bits(int index, List<String> runs) {
        long bits = 0;
        for (String run : runs) {
            boolean known = index < run.length() && !Grams.isKind(run.charAt(index));
            bits |= known ? bit(run.charAt(index)) : -1;
        }
        return bits;
    }

    private static long bit(char letter) {
        return 1L << letter;
    }
}
