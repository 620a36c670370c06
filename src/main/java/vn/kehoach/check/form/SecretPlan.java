package vn.kehoach.check.form;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.model.Secrecy;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.stream.Stream;

/** A state secret, which must not be handled on an ordinary machine. */
public record SecretPlan(Secrecy secrecy) implements NeverSilenced {
    @Override
    public Code code() {
        return new Code("TT-20");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        Secrecy secrecy = plan.plan().secrecy();
        return secrecy == null
                ? Stream.empty()
                : Stream.of(
                        Diagnostic.of(
                                new SecretPlan(secrecy), plan.plan().places().value("secrecy")));
    }
}
