package vn.kehoach.check.language;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Span;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The same sentence in two places. */
public record RepeatedSentence(String sentence) implements Problem {
    private static final String ENDS = ".!?;";
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Shorter ones are formulas, such as "Báo cáo kết quả thực hiện theo quy định". */
    private static final int FEWEST_WORDS = 12;

    private static final Set<Passage.Part> RUNNING_TEXT =
            EnumSet.of(
                    Passage.Part.PREAMBLE,
                    Passage.Part.PARAGRAPH,
                    Passage.Part.GOAL,
                    Passage.Part.TASK);

    @Override
    public Code code() {
        return new Code("LNG-09");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    private record Place(Passage passage, int from, int to) {
        Passage.Part part() {
            return passage.part();
        }

        Span span() {
            return passage.span(from, to);
        }

        String text() {
            return passage.letters().substring(from, to);
        }

        private boolean isLong() {
            int spaces = 0;
            for (int i = from; i < to; i++) {
                spaces += passage.letters().charAt(i) == ' ' ? 1 : 0;
            }
            return spaces + 1 >= FEWEST_WORDS;
        }

        private boolean hasMention() {
            return passage.letters().indexOf(Passage.MENTION, from, to) >= 0;
        }

        /** Of the letters and figures, whatever their case and whatever parts them. */
        private long hash() {
            long hash = 0;
            for (int i = from; i < to; i++) {
                char c = passage.letters().charAt(i);
                hash = Character.isLetterOrDigit(c) ? 31 * hash + Character.toLowerCase(c) : hash;
            }
            return hash;
        }

        private String words() {
            return NO_LETTERS.matcher(text().toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        }
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        Map<Long, Place> first = new HashMap<>();
        List<Diagnostic> found = new ArrayList<>();
        for (Passage passage : plan.passages()) {
            if (RUNNING_TEXT.contains(passage.part())) {
                for (Place sentence : sentences(passage)) {
                    compare(sentence, first, found);
                }
            }
        }
        return found.stream();
    }

    private static List<Place> sentences(Passage passage) {
        String letters = passage.letters();
        List<Place> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= letters.length(); i++) {
            if (i == letters.length() || ENDS.indexOf(letters.charAt(i)) >= 0) {
                sentences.add(stripped(passage, from, i));
                from = i + 1;
            }
        }
        return sentences;
    }

    private static Place stripped(Passage passage, int from, int to) {
        String letters = passage.letters();
        int start = from;
        while (start < to && Character.isWhitespace(letters.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && Character.isWhitespace(letters.charAt(end - 1))) {
            end--;
        }
        return new Place(passage, start, end);
    }

    private static void compare(Place place, Map<Long, Place> first, List<Diagnostic> found) {
        if (!place.isLong() || place.hasMention()) {
            return;
        }
        Place before = first.putIfAbsent(place.hash(), place);
        if (before != null && !isTaskTwice(before, place) && before.words().equals(place.words())) {
            found.add(
                    Diagnostic.of(
                            new RepeatedSentence(place.text()),
                            place.span(),
                            new Related(Relation.ALSO_HERE, before.span())));
        }
    }

    /** Tasks are compared as tasks: TSK-08. */
    private static boolean isTaskTwice(Place before, Place place) {
        return before.part() == Passage.Part.TASK && place.part() == Passage.Part.TASK;
    }
}
