package vn.kehoach.check.agency;

import vn.kehoach.check.capital.ListedNameOtherwise;
import vn.kehoach.check.name.Hit;
import vn.kehoach.check.name.Hit.Likeness;
import vn.kehoach.check.name.Predecessor;
import vn.kehoach.check.name.Rewording;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Recurring;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.List;
import java.util.stream.Stream;

/**
 * A name typed by hand that differs from the registry: "Bộ Giao thông Vận tải".
 *
 * @param registered one, or several where the words fit several
 */
public record NameMisspelt(String written, List<String> registered) implements Recurring {
    @Override
    public Code code() {
        return new Code("AGC-02");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return Agencies.named(plan)
                .filter(hit -> hit.likeness() == Likeness.SPELT_OTHERWISE)
                .filter(hit -> Predecessor.of(hit, plan).isEmpty())
                .filter(hit -> !ListedNameOtherwise.reports(hit.words()))
                .map(NameMisspelt::diagnostic);
    }

    private static Diagnostic diagnostic(Hit hit) {
        List<String> forms = hit.forms();
        Diagnostic diagnostic =
                Diagnostic.of(
                        new NameMisspelt(hit.words(), forms),
                        hit.span(),
                        new Related(
                                Relation.DECLARED_HERE,
                                hit.bearers().getFirst().name().places().value(key(hit))));
        return forms.size() > 1
                ? diagnostic
                : Rewording.of(hit, forms.getFirst())
                        .map(diagnostic::repairedBy)
                        .orElse(diagnostic);
    }

    private static String key(Hit hit) {
        return hit.bearers().getFirst().isShort() ? "short" : "name";
    }
}
