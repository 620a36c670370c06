package vn.kehoach.check.signature;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.model.Signature;
import vn.kehoach.model.Signature.Authority;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Below "KT." stands somebody else than a deputy of the head.
 *
 * @param head in whose stead one signs
 */
public record SignerNotDeputy(String office, String head) implements NeverSilenced {
    @Override
    public Code code() {
        return new Code("SIG-02");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        Signature signature = plan.plan().signature();
        List<String> offices = signature.offices();
        boolean deputySigns =
                offices.size() == (signature.authority() == Authority.KT ? 2 : 3)
                        && (signature.authority() == Authority.KT
                                || signature.authority() == Authority.TL);
        if (!deputySigns || !Offices.areOffices(signature)) {
            return Stream.empty();
        }
        String office = offices.getLast();
        String head = offices.get(offices.size() - 2);
        return Offices.isDeputy(office) && isOf(office, head)
                ? Stream.empty()
                : Stream.of(
                        Diagnostic.of(
                                new SignerNotDeputy(office, head),
                                signature.places().value("offices")));
    }

    /** A deputy chairman deputises for no director. */
    private static boolean isOf(String deputy, String head) {
        String wanted = head.strip().toLowerCase(Locale.ROOT);
        return !Offices.WORDS.words("head-with-deputy").contains(wanted)
                || deputy.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
