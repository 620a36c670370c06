package vn.kehoach.check.task;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.model.AssigneeKind;
import vn.kehoach.model.Assignment;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * The one who should answer for a group is a group itself.
 *
 * @param coordinator name
 */
public record CoordinatorIsGroup(String coordinator) implements Problem {
    @Override
    public Code code() {
        return new Code("TSK-02");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return Assigned.assignments(plan)
                .map(Assignment::coordinator)
                .filter(Objects::nonNull)
                .filter(id ->
                        plan.assignees()
                                .find(id.value())
                                .map(found -> found.kind() == AssigneeKind.GROUP)
                                .orElse(false))
                .map(id ->
                        Diagnostic.of(
                                new CoordinatorIsGroup(plan.assignees().called(id.value())),
                                id.span()));
    }
}
