package vn.kehoach.check.signature;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.model.Signature;
import vn.kehoach.model.Signature.Authority;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Span;

import java.util.stream.Stream;

/** A body decides, and its head signs as if alone: Nghị định 30/2020/NĐ-CP, Điều 13.2. */
public record CollectiveNotNamed(String collective) implements NeverSilenced {
    @Override
    public Code code() {
        return new Code("SIG-01");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        Signature signature = plan.plan().signature();
        if (signature.authority() != Authority.NONE
                || !Offices.areOffices(signature)
                || Offices.isDeputy(signature.offices().getFirst())) {
            return Stream.empty();
        }
        Span authority = signature.places().value("authority");
        return plan
                .assignees()
                .find(plan.plan().issuer().value())
                .map(issuer -> issuer.collective())
                .stream()
                .map(CollectiveNotNamed::new)
                .map(problem ->
                        Diagnostic.of(problem, authority)
                                .repairedBy(new Edit(authority, Authority.TM.name())));
    }
}
