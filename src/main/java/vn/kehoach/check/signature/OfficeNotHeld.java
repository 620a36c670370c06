package vn.kehoach.check.signature;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Officer;
import vn.kehoach.model.Signature;
import vn.kehoach.resolve.ResolvedPlan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A signer who did not hold that office on the plan's date, as far as the issuer's list of officers
 * tells.
 *
 * @param holders who did
 */
public record OfficeNotHeld(String name, String office, LocalDate judgedOn, List<String> holders)
        implements NeverSilenced {
    @Override
    public Code code() {
        return new Code("SIG-05");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        Signature signature = plan.plan().signature();
        List<Officer> officers =
                plan.assignees()
                        .find(plan.plan().issuer().value())
                        .map(issuer -> issuer.officers())
                        .orElse(List.of());
        if (officers.isEmpty() || signature.name() == null || !signsForTheIssuer(signature)) {
            return Stream.empty();
        }
        String name = signature.name();
        String office = signature.offices().getLast();
        LocalDate day = plan.judgedOn();
        List<String> holders =
                officers.stream()
                        .filter(each -> each.office().equalsIgnoreCase(office))
                        .filter(each -> each.term().contains(day))
                        .map(Officer::name)
                        .toList();
        return holders.contains(name)
                ? Stream.empty()
                : Stream.of(
                        Diagnostic.of(
                                new OfficeNotHeld(name, office, day, holders),
                                signature.places().value("name"),
                                officers.stream()
                                        .filter(each -> each.name().equals(name))
                                        .map(each ->
                                                new Related(
                                                        Relation.DECLARED_HERE,
                                                        each.places().value("name")))
                                        .toList()));
    }

    /** By order and by delegation sign officers of other agencies. */
    private static boolean signsForTheIssuer(Signature signature) {
        return !signature.offices().isEmpty()
                && switch (signature.authority()) {
                    case TM, KT, Q, NONE -> true;
                    case TL, TUQ -> false;
                };
    }
}
