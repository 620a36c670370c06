package vn.kehoach.check.indicator;

import vn.kehoach.check.prose.NumberWords;
import vn.kehoach.check.prose.Sentence;
import vn.kehoach.model.Plan;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Span;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A count by hand in a passage that has others made: it speaks of this plan.
 *
 * @param behind the letters that follow in the sentence
 */
record MixedCount(Counted what, int written, Span place, String behind, boolean countedElsewhere) {
    private static final Pattern COUNT =
            Pattern.compile(
                    "(" + NumberWords.PATTERN + ") (" + Counted.PATTERN + ")(?![\\p{L}\\p{N}])");

    /** What follows the number of all of them and not that of some. */
    private static final Pattern WHOLE =
            Pattern.compile(
                    "^ (?:\\("
                            + Passage.MENTION
                            + "|thuộc (?:các|[\\p{L}0-9]+) nhóm|nêu trên|của Kế hoạch|kèm theo|và "
                            + Passage.MENTION
                            + ").*",
                    Pattern.DOTALL);

    static Stream<MixedCount> in(ResolvedPlan plan) {
        return plan.passages().stream()
                .filter(passage -> passage.text().written().text().contains("${count:"))
                .flatMap(Sentence::in)
                .flatMap(sentence -> sentence.find(COUNT).flatMap(found -> of(sentence, found)));
    }

    private static Stream<MixedCount> of(Sentence sentence, MatchResult found) {
        Counted what = Counted.named(found.group(2));
        OptionalInt written = NumberWords.read(found.group(1));
        return written.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new MixedCount(
                                what,
                                written.getAsInt(),
                                sentence.span(found, 1),
                                behind(sentence, found),
                                sentence.written().contains("${count:" + what.id() + "}")));
    }

    private static String behind(Sentence sentence, MatchResult found) {
        return sentence.letters().substring(found.end()).replace(String.valueOf(Passage.MARK), "");
    }

    /** Whether it can only be the number of all. */
    boolean isOfAll(Plan plan) {
        return !countedElsewhere && group(plan).isEmpty() && WHOLE.matcher(behind).matches();
    }

    /** The group that the words behind it name. */
    Optional<Map.Entry<String, Integer>> group(Plan plan) {
        String named = what.plain(behind) + " ";
        return what.byHeading(plan).entrySet().stream()
                .filter(each -> named.startsWith(each.getKey() + " "))
                .findFirst();
    }
}
