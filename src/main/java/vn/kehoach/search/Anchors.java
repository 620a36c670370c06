package vn.kehoach.search;

import vn.kehoach.search.Needed.Run;

import java.util.List;

/**
 * Runs of letters of which one stands in every text that a pattern matches. To look for them costs
 * a seventh of what the pattern costs, and where {@link Grams} are wrong it is all that is done.
 */
final class Anchors {
    private final Run[] runs;

    /** Of the letters that they begin with, as bits: most letters of a text are not among them. */
    private final long firsts;

    /** Of those behind, as far as all have one. */
    private final long seconds;

    private Anchors(List<Run> runs) {
        this.runs = runs.toArray(Run[]::new);
        this.firsts = bits(0, runs);
        this.seconds = bits(1, runs);
    }

    static Anchors of(Needed needed) {
        return new Anchors(needed.anchors());
    }

    /** Whether one stands there, or none is known. */
    boolean standIn(String text) {
        if (runs.length == 0) {
            return true;
        }
        long before = 0;
        for (int i = 0; i < text.length(); i++) {
            long here = bit(Grams.fold(text.charAt(i)));
            if ((before & firsts) != 0 && (here & seconds) != 0 && standAt(i - 1, text)) {
                return true;
            }
            before = here;
        }
        return (before & firsts) != 0 && standAt(text.length() - 1, text);
    }

    private boolean standAt(int at, String text) {
        for (Run run : runs) {
            if (run.standsAt(at, text)) {
                return true;
            }
        }
        return false;
    }

    private static long bits(int index, List<Run> runs) {
        long bits = 0;
        for (Run run : runs) {
            boolean known =
                    index < run.letters().length() && !Grams.isKind(run.letters().charAt(index));
            bits |= known ? bit(run.letters().charAt(index)) : -1;
        }
        return bits;
    }

    private static long bit(char letter) {
        return 1L << letter;
    }
}
