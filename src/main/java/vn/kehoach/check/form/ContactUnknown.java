package vn.kehoach.check.form;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.model.ContactLine;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.stream.Stream;

/** A contact line is asked for, and nobody has said where the issuer can be reached. */
public record ContactUnknown(String issuer) implements NeverSilenced {
    @Override
    public Code code() {
        return new Code("TT-32");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        if (plan.plan().contactLine() == ContactLine.ABSENT) {
            return Stream.empty();
        }
        return plan.assignees().find(plan.plan().issuer().value()).stream()
                .filter(issuer -> issuer.contact() == null)
                .map(issuer ->
                        Diagnostic.of(
                                new ContactUnknown(
                                        plan.assignees().name(issuer.id().value()).name()),
                                plan.plan().places().value("contact-line"),
                                new Related(Relation.DECLARED_HERE, issuer.id().span())));
    }
}
