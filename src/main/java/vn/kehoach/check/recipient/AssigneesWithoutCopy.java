package vn.kehoach.check.recipient;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.List;
import java.util.stream.Stream;

/** Who has something to do and does not receive the plan. */
public record AssigneesWithoutCopy(List<String> names) implements Problem {
    @Override
    public Code code() {
        return new Code("REC-04");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        Lines lines = new Lines(plan);
        if (lines.all().isEmpty()) {
            return Stream.empty();
        }
        List<AssigneeId> missing =
                plan.assigned().stream()
                        .filter(id -> plan.assignees().findName(id).isPresent())
                        .filter(id -> !plan.isOpenGroup(id))
                        .filter(id -> !id.equals(plan.plan().issuer().value()))
                        .filter(id -> !lines.reach(id))
                        .toList();
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Diagnostic.of(
                                new AssigneesWithoutCopy(
                                        missing.stream()
                                                .map(id -> plan.assignees().name(id).name())
                                                .toList()),
                                plan.plan().places().key("recipients"),
                                plan.assigneesNamed().stream()
                                        .filter(id -> id.value().equals(missing.getFirst()))
                                        .limit(1)
                                        .map(id -> new Related(Relation.NAMED_HERE, id.span()))
                                        .toList()));
    }
}
