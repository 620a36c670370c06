package vn.kehoach.check.language;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.search.Search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A clause that stands twice in one sentence, left over from copying. */
public record RepeatedClause(String clause) implements Problem {
    private static final Search SENTENCE = Search.of("[^.!?]+");
    private static final Pattern CLAUSE = Pattern.compile("[^,;:()“”\"]+");

    /** Below, an enumeration may rightly name a thing twice. */
    private static final int FEWEST_WORDS = 4;

    private static final char END_OF_SENTENCE = '.';

    /** So many that the few of one sentence hardly ever fall together. */
    private static final int HASHES = 1 << 12;

    @Override
    public Code code() {
        return new Code("LNG-07");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.passages().stream()
                .filter(passage -> mayRepeat(passage.letters()))
                .flatMap(passage ->
                        passage.find(SENTENCE).flatMap(sentence -> in(passage, sentence).stream()));
    }

    private record Clause(String text, int start, int end) {
        private static Clause of(MatchResult sentence, MatchResult found) {
            String written = found.group();
            String text = written.strip();
            int start = sentence.start() + found.start() + written.indexOf(text);
            return new Clause(text, start, start + text.length());
        }

        /** Two neighbours as one, since a clause may have a comma in it. */
        private Clause with(Clause next) {
            return new Clause(text + ", " + next.text, start, next.end);
        }

        private boolean isLong() {
            return text.indexOf(Passage.MENTION) < 0 && text.split(" ").length >= FEWEST_WORDS;
        }

        private String key() {
            return text.toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Whether a sentence may have two clauses in the same words: their hashes say so. The rest asks
     * for lists and strings, which took six times as long where nothing is repeated.
     */
    private static boolean mayRepeat(String letters) {
        long[] seen = new long[HASHES / Long.SIZE];
        int hash = 0;
        int stripped = 0;
        for (int i = 0; i <= letters.length(); i++) {
            char c = i < letters.length() ? letters.charAt(i) : END_OF_SENTENCE;
            switch (c) {
                case '.', '!', '?', ',', ';', ':', '(', ')', '“', '”', '"' -> {
                    if (stripped != 0 && !add(stripped, seen)) {
                        return true;
                    }
                    if (c == '.' || c == '!' || c == '?') {
                        Arrays.fill(seen, 0);
                    }
                    hash = 0;
                    stripped = 0;
                }
                case ' ', '\n', '\t' -> hash = hash == 0 ? 0 : 31 * hash + c;
                default -> {
                    hash = 31 * hash + Character.toLowerCase(c);
                    stripped = hash;
                }
            }
        }
        return false;
    }

    /** False if it is there already. */
    private static boolean add(int hash, long[] seen) {
        int place = (hash ^ hash >>> 15) & HASHES - 1;
        boolean there = (seen[place / Long.SIZE] >>> place & 1) != 0;
        seen[place / Long.SIZE] |= 1L << place;
        return !there;
    }

    private static List<Diagnostic> in(Passage passage, MatchResult sentence) {
        List<Clause> clauses =
                CLAUSE.matcher(sentence.group())
                        .results()
                        .filter(found -> !found.group().isBlank())
                        .map(found -> Clause.of(sentence, found))
                        .toList();
        List<Clause> longestFirst = new ArrayList<>();
        for (int i = 1; i < clauses.size(); i++) {
            longestFirst.add(clauses.get(i - 1).with(clauses.get(i)));
        }
        longestFirst.addAll(clauses);
        Map<String, Clause> seen = new HashMap<>();
        BitSet covered = new BitSet();
        List<Diagnostic> found = new ArrayList<>();
        for (Clause clause : longestFirst) {
            Clause first = clause.isLong() ? seen.putIfAbsent(clause.key(), clause) : null;
            if (first != null && !covered.get(clause.start()) && first.end() <= clause.start()) {
                covered.set(clause.start(), clause.end());
                found.add(
                        Diagnostic.of(
                                new RepeatedClause(clause.text()),
                                passage.span(clause.start(), clause.end()),
                                new Related(
                                        Relation.ALSO_HERE,
                                        passage.span(first.start(), first.end()))));
            }
        }
        return found;
    }
}
