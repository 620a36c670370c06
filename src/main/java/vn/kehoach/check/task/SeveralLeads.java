package vn.kehoach.check.task;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.AssigneeKind;
import vn.kehoach.model.Assignment;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Located;

import java.util.List;
import java.util.stream.Stream;

/**
 * @param leads names
 */
public record SeveralLeads(List<String> leads) implements Problem {
    @Override
    public Code code() {
        return new Code("TSK-06");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return Assigned.assignments(plan)
                .filter(assignment -> assignment.coordinator() == null)
                .filter(assignment -> bodies(assignment, plan) > 1)
                .map(assignment ->
                        Diagnostic.of(
                                new SeveralLeads(LeadWithoutCoordinator.names(plan, assignment)),
                                assignment.places().value("lead")));
    }

    /** How many lead; none if a group is among them, which is another fault. */
    private static long bodies(Assignment assignment, ResolvedPlan plan) {
        boolean grouped =
                assignment.lead().stream()
                        .flatMap(id -> plan.assignees().find(id.value()).stream())
                        .anyMatch(lead -> lead.kind() == AssigneeKind.GROUP);
        return grouped ? 0 : assignment.lead().stream().map(Located::value).distinct().count();
    }
}
