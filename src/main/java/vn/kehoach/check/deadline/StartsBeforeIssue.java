package vn.kehoach.check.deadline;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.Period;
import vn.kehoach.resolve.ResolvedPlan;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * @param from first year of the task
 * @param issued year in which the plan is issued
 */
public record StartsBeforeIssue(int from, int issued) implements Problem {
    @Override
    public Code code() {
        return new Code("DLN-02");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return Issue.firstDay(plan).stream()
                .flatMap(issued ->
                        DueTask.in(plan).flatMap(task -> in(task, issued.getYear(), issued, plan)));
    }

    private static Stream<Diagnostic> in(
            DueTask task, int year, LocalDate issued, ResolvedPlan plan) {
        return task.due().value() instanceof Deadline.Through(Period years)
                        && years.from() < year
                        && years.to() >= year
                ? Stream.of(
                        Diagnostic.of(
                                new StartsBeforeIssue(years.from(), issued.getYear()),
                                task.place(),
                                new Related(Relation.DATED_HERE, plan.plan().date().span())))
                : Stream.empty();
    }
}
