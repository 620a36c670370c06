package vn.kehoach.check.agency;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.AssigneeKind;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Located;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A plan names a district that its registry lets live on after the level ended. */
public record DistrictWithoutEnd(String name, LocalDate since) implements Problem {
    @Override
    public Code code() {
        return new Code("AGC-06");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        if (plan.judgedOn().isBefore(AbolishedLevels.SINCE)) {
            return Stream.empty();
        }
        Set<AssigneeId> seen = new HashSet<>();
        return plan.assigneesNamed().stream()
                .filter(id -> seen.add(id.value()))
                .flatMap(id ->
                        plan.assignees().expand(id.value()).stream()
                                .map(member -> plan.assignees().assignee(member))
                                .filter(each -> each.kind() == AssigneeKind.DISTRICT)
                                .limit(1)
                                .map(each -> diagnostic(each, id, plan)));
    }

    private static Diagnostic diagnostic(
            Assignee district, Located<AssigneeId> named, ResolvedPlan plan) {
        return Diagnostic.of(
                new DistrictWithoutEnd(
                        plan.assignees().name(district.id().value()).name(), AbolishedLevels.SINCE),
                named.span(),
                new Related(Relation.DECLARED_HERE, district.id().span()));
    }
}
