package vn.kehoach.check.indicator;

import vn.kehoach.check.prose.NumberWords;
import vn.kehoach.check.prose.Sentence;
import vn.kehoach.resolve.Passage;
import vn.kehoach.search.Search;
import vn.kehoach.source.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * "20 chỉ tiêu (10 chỉ tiêu phát triển kinh tế; 05 chỉ tiêu ...; 05 ...)", all of it by hand.
 *
 * @param noun what is counted
 */
record Breakdown(String noun, int total, Span place, List<Part> parts) {
    /** Two syllables, as nearly all that plans count. */
    private static final Search WHOLE =
            Search.of(
                    "(" + NumberWords.PATTERN + ") (\\p{L}+ \\p{L}+)[^();:.]{0,60}\\(([^()]+)\\)");

    private static final Pattern PART =
            Pattern.compile("\\s*(?:và )?(" + NumberWords.PATTERN + ") (?!%)([^0-9%]+?)\\s*");

    /**
     * @param label what is counted there
     */
    record Part(int count, String label, Span place) {}

    int sum() {
        return parts.stream().mapToInt(Part::count).sum();
    }

    static Stream<Breakdown> in(Passage passage) {
        boolean bracketed = passage.letters().indexOf('(') >= 0;
        return bracketed ? Sentence.in(passage).flatMap(Breakdown::in) : Stream.empty();
    }

    private static Stream<Breakdown> in(Sentence sentence) {
        return sentence.find(WHOLE).flatMap(found -> read(sentence, found).stream());
    }

    private static Optional<Breakdown> read(Sentence sentence, MatchResult found) {
        OptionalInt total = NumberWords.read(found.group(1));
        List<Part> parts = parts(sentence, found);
        String noun = found.group(2);
        boolean sameThings =
                parts.size() > 1
                        && parts.getFirst()
                                .label()
                                .toLowerCase(Locale.ROOT)
                                .startsWith(noun.toLowerCase(Locale.ROOT));
        if (total.isEmpty() || !sameThings) {
            return Optional.empty();
        }
        return Optional.of(new Breakdown(noun, total.getAsInt(), sentence.span(found, 1), parts));
    }

    /** None at all unless each one begins with a count. */
    private static List<Part> parts(Sentence sentence, MatchResult found) {
        String inside = found.group(3);
        List<Part> parts = new ArrayList<>();
        String separator = inside.contains(";") ? ";" : ",";
        int at = 0;
        for (String piece : inside.split(separator)) {
            Matcher part = PART.matcher(piece);
            OptionalInt count =
                    part.matches() ? NumberWords.read(part.group(1)) : OptionalInt.empty();
            if (count.isEmpty()) {
                return List.of();
            }
            int from = found.start(3) + at;
            parts.add(
                    new Part(
                            count.getAsInt(),
                            part.group(2),
                            sentence.span(from + part.start(1), from + part.end(1))));
            at += piece.length() + 1;
        }
        return parts;
    }
}
