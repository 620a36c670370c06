package vn.kehoach.check.appendix;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.model.Sample;
import vn.kehoach.model.Stage;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.search.Search;

import java.util.stream.Stream;

/**
 * What was written for those who decide, in a plan that goes out.
 *
 * @param words that say so
 */
public record InternalRemarkIssued(String words) implements Problem {
    private static final Search INTERNAL =
            Search.of(
                    "(?iu)(?<!\\p{L})(?:(?:cột|dòng|phần|mục) này (?:chỉ )?(?:để|dùng để) giải"
                            + " trình|để giải trình, không phát hành|bỏ (?:cột|dòng|phần|mục) này"
                            + " (?:khi|trước khi) (?:phát hành|ban hành)|không phát hành"
                            + " (?:cột|dòng|phần|mục) này)(?!\\p{L})");

    @Override
    public Code code() {
        return new Code("APX-07");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        boolean issued =
                plan.plan().stage().value() == Stage.ISSUED && plan.plan().sample() == Sample.REAL;
        if (!issued) {
            return Stream.empty();
        }
        return plan.passagesWith(INTERNAL)
                // Never printed in an issued plan.
                .filter(passage -> passage.part() != Passage.Part.RATIONALE)
                .flatMap(passage ->
                        passage.find(INTERNAL)
                                .map(found ->
                                        Diagnostic.of(
                                                new InternalRemarkIssued(found.group()),
                                                passage.span(found))));
    }
}
