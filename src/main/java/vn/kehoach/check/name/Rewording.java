package vn.kehoach.check.name;

import vn.kehoach.diagnostic.Edit;
import vn.kehoach.source.Span;

import java.util.Optional;

/** Other words in the place of a name: only the words that differ are touched. */
public final class Rewording {
    private Rewording() {}

    /** Nothing if emphasis, quotes or the end of a line stand between the letters. */
    public static Optional<Edit> of(Hit hit, String wanted) {
        String written = hit.passage().letters().substring(hit.from(), hit.to());
        int before = sameBefore(written, wanted);
        int after = sameAfter(written.substring(before), wanted.substring(before));
        Span place = hit.passage().span(hit.from() + before, hit.to() - after);
        String replaced = written.substring(before, written.length() - after);
        boolean plain = place.text().equals(replaced) && !written.equals(wanted);
        return plain
                ? Optional.of(new Edit(place, wanted.substring(before, wanted.length() - after)))
                : Optional.empty();
    }

    /** Whole words that both begin with. */
    private static int sameBefore(String a, String b) {
        int same = 0;
        int words = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
            if (a.charAt(same - 1) == ' ') {
                words = same;
            }
        }
        return words;
    }

    private static int sameAfter(String a, String b) {
        int same = 0;
        int words = 0;
        while (same < Math.min(a.length(), b.length())
                && a.charAt(a.length() - 1 - same) == b.charAt(b.length() - 1 - same)) {
            same++;
            if (a.charAt(a.length() - same) == ' ') {
                words = same;
            }
        }
        return words;
    }
}
