package vn.kehoach.check.signature;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.model.Signature;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.stream.Stream;

/** "TM. ỦY BAN NHÂN DÂN / PHÓ CHỦ TỊCH": a deputy signs in the stead of the head, with "KT.". */
public record DeputySignsAsHead(String office) implements NeverSilenced {
    @Override
    public Code code() {
        return new Code("SIG-01");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        Signature signature = plan.plan().signature();
        boolean alone =
                switch (signature.authority()) {
                    case TM, Q, NONE -> true;
                    case KT, TL, TUQ -> false;
                };
        return signature.offices().stream()
                .limit(1)
                .filter(office -> alone && Offices.isDeputy(office))
                .filter(office -> signature.offices().size() == 1)
                .map(office ->
                        Diagnostic.of(
                                new DeputySignsAsHead(office),
                                signature.places().value("offices")));
    }
}
