package vn.kehoach.check.signature;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.Signature;
import vn.kehoach.model.Signature.Authority;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.stream.Stream;

/**
 * "TM." for an agency with one head, which does not decide as a body.
 *
 * @param issuer its name
 */
public record OnBehalfOfNobody(String issuer) implements NeverSilenced {
    @Override
    public Code code() {
        return new Code("SIG-01");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        Signature signature = plan.plan().signature();
        if (signature.authority() != Authority.TM) {
            return Stream.empty();
        }
        return plan.assignees().find(plan.plan().issuer().value()).stream()
                .filter(issuer -> issuer.collective() == null)
                .flatMap((Assignee issuer) ->
                        plan.assignees().findName(issuer.id().value()).stream()
                                .map(name -> new OnBehalfOfNobody(name.name()))
                                .map(problem ->
                                        Diagnostic.of(
                                                problem,
                                                signature.places().value("authority"),
                                                new Related(
                                                        Relation.DECLARED_HERE,
                                                        issuer.id().span()))));
    }
}
