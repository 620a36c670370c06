package vn.kehoach.check.signature;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.stream.Stream;

/** "KT. ỦY BAN NHÂN DÂN": a body where a person's office is due. */
public record BodyInsteadOfOffice(String body) implements NeverSilenced {
    @Override
    public Code code() {
        return new Code("SIG-01");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.plan().signature().offices().stream()
                .filter(Offices::isBody)
                .map(BodyInsteadOfOffice::new)
                .map(problem ->
                        Diagnostic.of(problem, plan.plan().signature().places().value("offices")));
    }
}
