package vn.kehoach.check.task;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.stream.Stream;

/**
 * @param task id
 */
public record TaskWithoutDeadline(String task) implements Problem {
    @Override
    public Code code() {
        return new Code("TSK-03");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return Assigned.in(plan)
                .filter(each -> each.task().due() == null && !each.task().places().has("due"))
                .filter(each -> FuzzyWords.in(each.task()).isEmpty())
                .map(each ->
                        Diagnostic.of(new TaskWithoutDeadline(each.id()), each.task().id().span()));
    }
}
