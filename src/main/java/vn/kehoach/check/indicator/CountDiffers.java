package vn.kehoach.check.indicator;

import vn.kehoach.check.prose.CitesInstrument;
import vn.kehoach.check.prose.NumberWords;
import vn.kehoach.check.prose.Sentence;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.model.Plan;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.Passage.Part;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Span;

import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A count by hand, certainly of this plan's own things, that is not what the plan has. */
public record CountDiffers(Counted what, int written, int actual) implements Problem {
    private static final Set<Part> PARTS =
            Set.of(
                    Part.PREAMBLE,
                    Part.PARAGRAPH,
                    Part.GOAL,
                    Part.NOTE,
                    Part.TASK,
                    Part.HEADING,
                    Part.CELL);

    private static final String COUNT =
            "("
                    + NumberWords.PATTERN
                    + ") ("
                    + Counted.PATTERN
                    + ")(?=[.,;:()]| \\(| ?$|/| và | như | nêu"
                    + " | tại | kèm| theo | được )";

    /** Words after which the plan itself is what has so many. */
    private static final Pattern OWN =
            Pattern.compile(
                    "(?:Kế hoạch(?: này)? (?:gồm|bao gồm|có|đề ra|đặt ra|xác định)|(?iu:hệ thống"
                        + " chỉ tiêu)(?: của Kế hoạch(?: này)?)? (?:gồm|bao gồm|có)|(?iu:kèm theo"
                        + " Kế hoạch này(?: là| gồm| có)?))(?: tổng số| tổng cộng)? "
                            + COUNT);

    /** Words after which the plan itself is meant if the sentence points to its appendix. */
    private static final Pattern POINTING =
            Pattern.compile("(?iu:gồm|bao gồm)(?: tổng số| tổng cộng)? " + COUNT);

    private static final Pattern NEXT = Pattern.compile("(?:,| và) " + COUNT);

    /** What others have that the sentence may be counting. */
    private static final Pattern FOREIGN =
            Pattern.compile(
                    "[0-9]/[0-9A-ZĐ]|[0-9]-[A-ZĐ]|(?:của|theo|tại|trong) (?:Chương trình|Nghị"
                        + " quyết|Quyết định|Đề án|Chiến lược|Quy hoạch|Trung ương|Chính phủ|Thủ"
                        + " tướng|Kết luận|Chỉ thị)");

    @Override
    public Code code() {
        return new Code("IND-01");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        Stream<Diagnostic> mixed =
                MixedCount.in(plan)
                        .filter(each -> each.isOfAll(plan.plan()))
                        .flatMap(each ->
                                check(each.what(), each.written(), each.place(), plan.plan()));
        return Stream.concat(typed(plan), mixed);
    }

    private static Stream<Diagnostic> typed(ResolvedPlan plan) {
        return plan.passages().stream()
                .filter(passage -> PARTS.contains(passage.part()))
                .filter(CountDiffers::maySayHowMany)
                .flatMap(Sentence::in)
                .flatMap(sentence -> check(sentence, plan));
    }

    /** Cheap, since most prose says nothing of the kind. */
    private static boolean maySayHowMany(Passage passage) {
        String letters = passage.letters();
        return letters.contains("Kế hoạch")
                || letters.contains("ệ thống chỉ tiêu")
                || passage.text().written().text().contains("${appendix:");
    }

    private static Stream<Diagnostic> check(Sentence sentence, ResolvedPlan plan) {
        boolean points = sentence.written().contains("${appendix:");
        return sentence.find(points ? POINTING : OWN)
                .filter(found -> !isOfOthers(sentence, plan))
                .flatMap(found -> withNext(sentence, found))
                .flatMap(found -> check(sentence, found, plan.plan()));
    }

    private static boolean isOfOthers(Sentence sentence, ResolvedPlan plan) {
        return FOREIGN.matcher(sentence.letters()).find() || CitesInstrument.in(sentence, plan);
    }

    /** "20 chỉ tiêu và 15 nhiệm vụ". */
    private static Stream<MatchResult> withNext(Sentence sentence, MatchResult found) {
        Matcher next = NEXT.matcher(sentence.letters());
        next.region(found.end(), sentence.letters().length());
        return next.lookingAt() ? Stream.of(found, next.toMatchResult()) : Stream.of(found);
    }

    private static Stream<Diagnostic> check(Sentence sentence, MatchResult found, Plan plan) {
        OptionalInt written = NumberWords.read(found.group(1));
        return written.isEmpty()
                ? Stream.empty()
                : check(
                        Counted.named(found.group(2)),
                        written.getAsInt(),
                        sentence.span(found, 1),
                        plan);
    }

    private static Stream<Diagnostic> check(Counted what, int written, Span place, Plan plan) {
        Set<Integer> meant = new TreeSet<>(what.meant(plan));
        // Nothing of the kind in the data: it was not put there yet.
        return what.in(plan) == 0 || meant.contains(written)
                ? Stream.empty()
                : Stream.of(Diagnostic.of(new CountDiffers(what, written, what.in(plan)), place));
    }
}
