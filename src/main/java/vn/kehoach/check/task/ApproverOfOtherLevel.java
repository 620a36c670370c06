package vn.kehoach.check.task;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Task;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.PlacedText;

import java.util.stream.Stream;

/**
 * The deliverable is a document on which another body decides than the one named as cấp trình.
 *
 * @param document as written
 * @param approver name
 */
public record ApproverOfOtherLevel(String document, Level level, String approver)
        implements Problem {
    @Override
    public Code code() {
        return new Code("TSK-10");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return Assigned.in(plan).flatMap(each -> in(each.task(), plan));
    }

    private static Stream<Diagnostic> in(Task task, ResolvedPlan plan) {
        if (task.deliverable() == null || task.approver() == null) {
            return Stream.empty();
        }
        PlacedText deliverable = task.deliverable().written();
        String name = plan.assignees().called(task.approver().value());
        return Stream.of(task.approver())
                .flatMap(id -> plan.assignees().find(id.value()).stream())
                .flatMap(approver ->
                        Level.of(deliverable.text()).stream()
                                .filter(decided -> !decided.level().isOf(approver, name)))
                .map(decided ->
                        Diagnostic.of(
                                new ApproverOfOtherLevel(decided.document(), decided.level(), name),
                                task.approver().span(),
                                new Related(Relation.NAMED_HERE, deliverable.span())));
    }
}
