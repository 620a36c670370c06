package vn.kehoach.check.task;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Located;
import vn.kehoach.source.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The same body twice among those who lead, or among those who support.
 *
 * @param name of the body
 */
public record AssigneeRepeated(String name) implements Problem {
    @Override
    public Code code() {
        return new Code("TSK-07");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return Assigned.assignments(plan)
                .flatMap(assignment ->
                        Stream.of(assignment.lead(), assignment.support())
                                .flatMap(ids -> in(ids, plan)));
    }

    private static Stream<Diagnostic> in(List<Located<AssigneeId>> ids, ResolvedPlan plan) {
        Map<AssigneeId, Span> first = new HashMap<>();
        List<Diagnostic> found = new ArrayList<>();
        for (Located<AssigneeId> id : ids) {
            Span before = first.putIfAbsent(id.value(), id.span());
            if (before != null && plan.assignees().find(id.value()).isPresent()) {
                found.add(
                        Diagnostic.of(
                                new AssigneeRepeated(plan.assignees().called(id.value())),
                                id.span(),
                                new Related(Relation.ALSO_HERE, before)));
            }
        }
        return found.stream();
    }
}
