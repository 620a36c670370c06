package vn.kehoach.check.deadline;

import vn.kehoach.check.task.Assigned;
import vn.kehoach.check.task.FuzzyWords;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.stream.Stream;

/**
 * Words such as "khẩn trương" in the place of a deadline. As grave as no deadline, which it is.
 *
 * @param words as written
 */
public record FuzzyDeadline(String words) implements Problem {
    @Override
    public Code code() {
        return new Code("DLN-07");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return Assigned.in(plan)
                .filter(each -> each.task().due() == null && !each.task().places().has("due"))
                .flatMap(each -> FuzzyWords.in(each.task()).stream())
                .map(found -> Diagnostic.of(new FuzzyDeadline(found.words()), found.span()));
    }
}
