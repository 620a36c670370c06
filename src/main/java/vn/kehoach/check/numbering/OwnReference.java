package vn.kehoach.check.numbering;

import vn.kehoach.check.prose.CitesInstrument;
import vn.kehoach.check.prose.Sentence;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.Passage.Part;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.search.Search;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A reference by hand that can only be to this plan: no other document is spoken of near it.
 *
 * @param found in the letters of the sentence
 */
record OwnReference(Sentence sentence, MatchResult found) {
    private static final Set<Part> PARTS =
            Set.of(
                    Part.PREAMBLE,
                    Part.PARAGRAPH,
                    Part.GOAL,
                    Part.TASK,
                    Part.DELIVERABLE,
                    Part.NOTE,
                    Part.CELL);

    /** Documents have parts with the same names. */
    private static final Pattern DOCUMENT =
            Pattern.compile(
                    "[0-9]/[0-9A-ZĐ]|[0-9]-[A-ZĐ]|(?<!\\p{L})(?:Hiến pháp|Luật|Bộ luật|Pháp"
                        + " lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị|Kết luận|Hướng"
                        + " dẫn|Công văn|Chương trình|Đề án|Chiến lược|Quy hoạch|Quy chế|Quy"
                        + " định|Báo cáo|Tờ trình|Thông báo|Thông tri|Công ước|Hiệp định|Văn"
                        + " kiện|Văn bản|Điều [0-9]|Chương [IVX]|Phần [IVX]|Dự án|Kế hoạch"
                        + " (?!này)\\S)");

    private static final Pattern THIS_PLAN =
            Pattern.compile(
                    "^,?(?: (?:đính |ban hành )?kèm theo| của| tại| trong| thuộc)? Kế hoạch này");

    /**
     * @param hint is found in every text that matches the pattern
     */
    static Stream<OwnReference> in(ResolvedPlan plan, Pattern pattern, Search hint) {
        return passages(plan, hint).flatMap(passage -> in(passage, plan, pattern));
    }

    /** Annexed forms have sections of their own, which prose in the appendix may mean. */
    static Stream<OwnReference> inBody(ResolvedPlan plan, Pattern pattern, Search hint) {
        return passages(plan, hint)
                .filter(passage -> !plan.isInAppendix(passage))
                .flatMap(passage -> in(passage, plan, pattern));
    }

    private static Stream<Passage> passages(ResolvedPlan plan, Search hint) {
        return plan.passagesWith(hint)
                .filter(passage -> PARTS.contains(passage.part()))
                .filter(passage -> passage.find(hint).findAny().isPresent());
    }

    private static Stream<OwnReference> in(Passage passage, ResolvedPlan plan, Pattern pattern) {
        List<OwnReference> all =
                Sentence.in(passage)
                        .flatMap(sentence ->
                                sentence.find(pattern)
                                        .map(found -> new OwnReference(sentence, found)))
                        .toList();
        return all.isEmpty() || !speaksOfAnother(passage, plan)
                ? all.stream()
                : all.stream().filter(OwnReference::saysThisPlan);
    }

    /** A document may have been named a sentence earlier. */
    private static boolean speaksOfAnother(Passage passage, ResolvedPlan plan) {
        Sentence all = new Sentence(passage, 0, passage.letters().length());
        return DOCUMENT.matcher(passage.letters()).find() || CitesInstrument.in(all, plan);
    }

    private boolean saysThisPlan() {
        return THIS_PLAN
                .matcher(sentence.passage().letters())
                .region(sentence.from() + found.end(), sentence.to())
                .lookingAt();
    }
}
