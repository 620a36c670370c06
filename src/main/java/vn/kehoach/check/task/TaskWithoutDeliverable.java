package vn.kehoach.check.task;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.stream.Stream;

/**
 * @param task id
 */
public record TaskWithoutDeliverable(String task) implements Problem {
    @Override
    public Code code() {
        return new Code("TSK-04");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return Assigned.in(plan)
                .filter(each ->
                        each.task().deliverable() == null
                                && !each.task().places().has("deliverable"))
                .map(each ->
                        Diagnostic.of(
                                new TaskWithoutDeliverable(each.id()), each.task().id().span()));
    }
}
