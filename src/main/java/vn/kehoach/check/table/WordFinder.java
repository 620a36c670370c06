package vn.kehoach.check.table;

import vn.kehoach.resolve.Passage;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A regular expression that is only tried on passages with letters that it cannot do without: a
 * table has many rows, and hardly any of them speaks of a passage.
 */
public final class WordFinder {
    private final Pattern pattern;
    private final List<String> needed;
    private final boolean anyCase;

    public WordFinder(Pattern pattern) {
        this(pattern, NeededLetters.of(pattern));
    }

    /**
     * @param needed any match has at least one of them; none if nothing is known
     */
    public WordFinder(Pattern pattern, List<String> needed) {
        this.pattern = pattern;
        this.anyCase = (pattern.flags() & Pattern.CASE_INSENSITIVE) != 0;
        this.needed = needed.stream().map(each -> anyCase ? small(each) : each).toList();
    }

    /** The letters of a passage, made once for all rows of a table. */
    public record Letters(Passage passage, String small) {
        public Letters(Passage passage) {
            this(passage, WordFinder.small(passage.letters()));
        }
    }

    private static String small(String letters) {
        return letters.toLowerCase(Locale.ROOT);
    }

    public Stream<MatchResult> in(Letters letters) {
        String searched = anyCase ? letters.small() : letters.passage().letters();
        return mayBeIn(searched) ? letters.passage().find(pattern) : Stream.empty();
    }

    private boolean mayBeIn(String letters) {
        for (String each : needed) {
            if (letters.contains(each)) {
                return true;
            }
        }
        return needed.isEmpty();
    }
}
