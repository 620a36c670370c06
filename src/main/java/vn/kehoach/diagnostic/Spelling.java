package vn.kehoach.diagnostic;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Finds the names nearest to one that does not exist.
 *
 * <p>Names are compared as written and without diacritics, so that {@code sở-y-tế} finds {@code
 * so-y-te}. A name is near if at most a third of its letters differ, never more than three: further
 * away suggestions were mostly noise. So are names further away than another one.
 */
public final class Spelling {
    private static final int MOST = 3;

    /** What each letter that was met is without its diacritics: names are folded word by word. */
    private static final char[] PLAIN = new char[Character.MAX_VALUE + 1];

    private Spelling() {}

    private record Candidate(String name, int distance) {}

    /** At most three names, all equally near. */
    public static List<String> nearest(String wanted, Collection<String> names) {
        String folded = fold(wanted);
        int limit = Math.min(MOST, folded.length() / 3);
        List<Candidate> near =
                names.stream()
                        .distinct()
                        .map(name -> new Candidate(name, distance(folded, fold(name), limit)))
                        .filter(candidate -> candidate.distance() <= limit)
                        .toList();
        int least = near.stream().mapToInt(Candidate::distance).min().orElse(0);
        return near.stream()
                .filter(candidate -> candidate.distance() == least)
                .map(Candidate::name)
                .sorted()
                .limit(MOST)
                .toList();
    }

    /** Lower case, without Vietnamese diacritics. */
    public static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        char[] plain = new char[lower.length()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain(lower.charAt(i));
            if (plain[i] == 0) {
                return decomposed(lower);
            }
        }
        return new String(plain);
    }

    /** The letter without its diacritics; 0 if it is not a letter and its diacritics. */
    private static char plain(char letter) {
        if (letter < 0x80) {
            return letter;
        }
        char known = PLAIN[letter];
        if (known == 0 && !Character.isSurrogate(letter)) {
            String alone = decomposed(String.valueOf(letter));
            known = alone.length() == 1 ? alone.charAt(0) : 0;
            // Threads that learn it at once learn the same.
            PLAIN[letter] = known;
        }
        return known;
    }

    private static String decomposed(String lower) {
        String decomposed = Normalizer.normalize(lower.replace('đ', 'd'), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Edits, neighbouring letters swapped counting as one; gives up beyond the limit. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(substituted, Math.min(last[j], row[j - 1]) + 1);
                boolean swapped =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
