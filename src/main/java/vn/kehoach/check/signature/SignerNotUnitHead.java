package vn.kehoach.check.signature;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.model.Signature;
import vn.kehoach.model.Signature.Authority;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.stream.Stream;

/** By order of the head, "TL.", signs the head of a unit: Nghị định 30/2020/NĐ-CP, Điều 13.4. */
public record SignerNotUnitHead(String office) implements NeverSilenced {
    @Override
    public Code code() {
        return new Code("SIG-02");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        Signature signature = plan.plan().signature();
        return Stream.of(signature)
                .filter(each -> each.authority() == Authority.TL && Offices.areOffices(each))
                .flatMap(each -> each.offices().stream().skip(1).limit(1))
                .filter(office -> !Offices.isUnitHead(office))
                .map(office ->
                        Diagnostic.of(
                                new SignerNotUnitHead(office),
                                signature.places().value("offices")));
    }
}
