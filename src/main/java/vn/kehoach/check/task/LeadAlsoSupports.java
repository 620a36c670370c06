package vn.kehoach.check.task;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.Assignment;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A body that leads is named again among those who support.
 *
 * <p>"Sở A phối hợp với các sở, ban, ngành" means the other ones; what is named for support must
 * only bring somebody who does not lead.
 *
 * @param name of the supporting body or group
 */
public record LeadAlsoSupports(String name) implements Problem {
    @Override
    public Code code() {
        return new Code("TSK-05");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return Assigned.assignments(plan).flatMap(assignment -> in(assignment, plan));
    }

    private static Stream<Diagnostic> in(Assignment assignment, ResolvedPlan plan) {
        Set<AssigneeId> leading = new HashSet<>();
        assignment
                .lead()
                .forEach(id -> {
                    leading.add(id.value());
                    leading.addAll(plan.assignees().bodies(id.value()));
                });
        return assignment.support().stream()
                .filter(id -> bringsNobody(id.value(), leading, plan))
                .map(id ->
                        Diagnostic.of(
                                new LeadAlsoSupports(plan.assignees().called(id.value())),
                                id.span(),
                                new Related(
                                        Relation.LEADS_HERE, assignment.places().value("lead"))));
    }

    private static boolean bringsNobody(AssigneeId id, Set<AssigneeId> leading, ResolvedPlan plan) {
        if (leading.contains(id)) {
            return true;
        }
        boolean open =
                plan.assignees().expand(id).stream()
                        .anyMatch(each ->
                                plan.assignees().find(each).isPresent() && plan.isOpenGroup(each));
        Set<AssigneeId> bodies = plan.assignees().bodies(id);
        return !open && !bodies.isEmpty() && leading.containsAll(bodies);
    }
}
