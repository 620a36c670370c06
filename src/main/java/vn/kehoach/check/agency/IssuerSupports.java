package vn.kehoach.check.agency;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.stream.Stream;

/** Who issues a plan is told in it to support one of its own agencies. */
public record IssuerSupports(String issuer) implements Problem {
    @Override
    public Code code() {
        return new Code("AGC-10");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        AssigneeId issuer = plan.plan().issuer().value();
        return Stream.concat(
                        plan.plan().taskGroups().stream()
                                .flatMap(group -> group.assignments().stream())
                                .flatMap(assignment -> assignment.support().stream()),
                        plan.plan().indicatorGroups().stream()
                                .flatMap(group -> group.indicators().stream())
                                .flatMap(indicator -> indicator.support().stream()))
                .filter(id -> id.value().equals(issuer))
                .flatMap(id ->
                        plan.assignees().findName(issuer).stream()
                                .map(name ->
                                        Diagnostic.of(
                                                new IssuerSupports(name.name()),
                                                id.span(),
                                                new Related(
                                                        Relation.NAMED_HERE,
                                                        plan.plan().issuer().span()))));
    }
}
