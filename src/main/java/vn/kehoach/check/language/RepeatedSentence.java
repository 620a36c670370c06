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
import vn.kehoach.source.Span;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The same sentence in two places. */
public record RepeatedSentence(String sentence) implements Problem {
    private static final Search SENTENCE = Search.of("[^.!?;]+");
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
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        Map<String, Place> first = new HashMap<>();
        List<Diagnostic> found = new ArrayList<>();
        for (Passage passage : plan.passages()) {
            if (RUNNING_TEXT.contains(passage.part())) {
                passage.find(SENTENCE)
                        .forEach(sentence -> compare(passage, sentence, first, found));
            }
        }
        return found.stream();
    }

    private static void compare(
            Passage passage,
            MatchResult sentence,
            Map<String, Place> first,
            List<Diagnostic> found) {
        String text = sentence.group().strip();
        if (text.indexOf(Passage.MENTION) >= 0 || text.split(" ").length < FEWEST_WORDS) {
            return;
        }
        int start = sentence.start() + sentence.group().indexOf(text);
        Place place = new Place(passage, start, start + text.length());
        String key = NO_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        Place before = first.putIfAbsent(key, place);
        if (before != null && !isTaskTwice(before, place)) {
            found.add(
                    Diagnostic.of(
                            new RepeatedSentence(text),
                            place.span(),
                            new Related(Relation.ALSO_HERE, before.span())));
        }
    }

    /** Tasks are compared as tasks: TSK-08. */
    private static boolean isTaskTwice(Place before, Place place) {
        return before.part() == Passage.Part.TASK && place.part() == Passage.Part.TASK;
    }
}
