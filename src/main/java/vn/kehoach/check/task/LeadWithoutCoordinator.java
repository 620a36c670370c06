package vn.kehoach.check.task;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.model.AssigneeKind;
import vn.kehoach.model.Assignment;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.List;
import java.util.stream.Stream;

/**
 * A group leads, so that nobody in particular answers for the tasks.
 *
 * @param leads names
 */
public record LeadWithoutCoordinator(List<String> leads) implements Problem {
    @Override
    public Code code() {
        return new Code("TSK-02");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return Assigned.assignments(plan)
                .filter(assignment -> assignment.coordinator() == null)
                .filter(assignment ->
                        assignment.lead().stream()
                                .flatMap(id -> plan.assignees().find(id.value()).stream())
                                .anyMatch(lead -> lead.kind() == AssigneeKind.GROUP))
                .map(assignment ->
                        Diagnostic.of(
                                new LeadWithoutCoordinator(names(plan, assignment)),
                                assignment.places().value("lead")));
    }

    static List<String> names(ResolvedPlan plan, Assignment assignment) {
        return assignment.lead().stream().map(id -> plan.assignees().called(id.value())).toList();
    }
}
