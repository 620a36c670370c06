package vn.kehoach.check.citation;

import vn.kehoach.model.AssigneeName;
import vn.kehoach.model.DocumentNumber;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.Locale;
import java.util.Optional;

/** The số, ký hiệu of the plan itself. */
final class OwnSymbol {
    private OwnSymbol() {}

    static Optional<String> of(ResolvedPlan plan) {
        DocumentNumber number = plan.plan().number();
        return plan.assignees()
                .findName(plan.plan().issuer().value())
                .map(AssigneeName::symbol)
                .filter(symbol -> number != null)
                .map(symbol ->
                        String.format(Locale.ROOT, "%02d", number.value())
                                + "/"
                                + plan.plan().kind().symbol()
                                + "-"
                                + symbol);
    }
}
