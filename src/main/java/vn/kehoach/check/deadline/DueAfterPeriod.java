package vn.kehoach.check.deadline;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.stream.Stream;

/**
 * @param due year in which the task ends
 * @param end last year of the plan
 */
public record DueAfterPeriod(int due, int end) implements Problem {
    @Override
    public Code code() {
        return new Code("DLN-04");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        int end = plan.plan().period().to();
        return DueTask.in(plan)
                .flatMap(task ->
                        task.days()
                                .filter(days -> days.last().getYear() > end)
                                .map(days ->
                                        Diagnostic.of(
                                                new DueAfterPeriod(days.last().getYear(), end),
                                                task.place(),
                                                new Related(
                                                        Relation.DATED_HERE,
                                                        plan.plan().places().value("period")))));
    }
}
