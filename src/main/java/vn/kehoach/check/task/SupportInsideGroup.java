package vn.kehoach.check.task;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Located;

import java.util.List;
import java.util.stream.Stream;

/**
 * A supporting body that belongs to a group which supports as well.
 *
 * <p>A group to which others may belong says nothing about who is meant.
 */
public record SupportInsideGroup(String name, String group) implements Problem {
    @Override
    public Code code() {
        return new Code("TSK-07");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return Assigned.assignments(plan)
                .flatMap(assignment ->
                        assignment.support().stream()
                                .flatMap(id -> in(id, assignment.support(), plan)));
    }

    private static Stream<Diagnostic> in(
            Located<AssigneeId> id, List<Located<AssigneeId>> support, ResolvedPlan plan) {
        return support.stream()
                .filter(group -> !group.value().equals(id.value()))
                .filter(group -> plan.assignees().find(group.value()).isPresent())
                .filter(group -> !plan.isOpenGroup(group.value()))
                .filter(group -> plan.assignees().expand(group.value()).contains(id.value()))
                .limit(1)
                .map(group ->
                        Diagnostic.of(
                                new SupportInsideGroup(
                                        plan.assignees().called(id.value()),
                                        plan.assignees().called(group.value())),
                                id.span(),
                                new Related(Relation.NAMED_HERE, group.span())));
    }
}
