package vn.kehoach.check.task;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Task;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.stream.Stream;

/**
 * @param task id
 */
public record TaskServesNothing(String task) implements Problem {
    @Override
    public Code code() {
        return new Code("TSK-09");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        boolean nothingToServe =
                plan.plan().goals().isEmpty() && plan.plan().indicatorGroups().isEmpty();
        return nothingToServe
                ? Stream.empty()
                : Assigned.in(plan)
                        .filter(each -> servesNothing(each.task()))
                        .map(each ->
                                Diagnostic.of(
                                        new TaskServesNothing(each.id()), each.task().id().span()));
    }

    private static boolean servesNothing(Task task) {
        return task.goals().isEmpty()
                && task.indicators().isEmpty()
                && task.purpose() == Task.Purpose.SERVING
                && !task.places().has("goals")
                && !task.places().has("indicators");
    }
}
