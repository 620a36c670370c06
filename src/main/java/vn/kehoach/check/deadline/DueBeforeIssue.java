package vn.kehoach.check.deadline;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Span;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * @param due last day on which it may be done
 * @param issued first day on which the plan can be issued
 */
public record DueBeforeIssue(LocalDate due, LocalDate issued) implements Problem {
    @Override
    public Code code() {
        return new Code("DLN-01");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return Issue.firstDay(plan).stream()
                .flatMap(issued ->
                        Stream.concat(
                                DueTask.in(plan)
                                        .flatMap(task ->
                                                task.days()
                                                        .flatMap(days ->
                                                                of(
                                                                        days.last(),
                                                                        issued,
                                                                        task.place(),
                                                                        plan))),
                                ProseDeadline.days(plan)
                                        .flatMap(found ->
                                                of(found.day(), issued, found.span(), plan))));
    }

    private static Stream<Diagnostic> of(
            LocalDate due, LocalDate issued, Span place, ResolvedPlan plan) {
        return due.isBefore(issued)
                ? Stream.of(
                        Diagnostic.of(
                                new DueBeforeIssue(due, issued),
                                place,
                                new Related(Relation.DATED_HERE, plan.plan().date().span())))
                : Stream.empty();
    }
}
