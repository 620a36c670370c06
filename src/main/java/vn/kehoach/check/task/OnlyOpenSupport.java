package vn.kehoach.check.task;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.stream.Stream;

/**
 * "Phối hợp với các cơ quan liên quan": nobody knows that it is he who is meant.
 *
 * @param group name
 */
public record OnlyOpenSupport(String group) implements Problem {
    @Override
    public Code code() {
        return new Code("TSK-17");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return Assigned.assignments(plan)
                .filter(assignment -> !assignment.support().isEmpty())
                .filter(assignment ->
                        assignment.support().stream()
                                .allMatch(id ->
                                        plan.assignees().find(id.value()).isPresent()
                                                && plan.isOpenGroup(id.value())))
                .map(assignment ->
                        Diagnostic.of(
                                new OnlyOpenSupport(
                                        plan.assignees()
                                                .called(assignment.support().getFirst().value())),
                                assignment.places().value("support")));
    }
}
