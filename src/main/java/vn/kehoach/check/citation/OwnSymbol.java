package vn.kehoach.check.citation;

import vn.kehoach.model.DocumentNumber;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.Optional;

/** The số, ký hiệu of the plan itself. */
final class OwnSymbol {
    private OwnSymbol() {}

    static Optional<String> of(ResolvedPlan plan) {
        DocumentNumber number = plan.plan().number();
        if (number == null) {
            return Optional.empty();
        }
        String beginning = number.printed() + "/" + plan.plan().kind().symbol() + "-";
        return plan.assignees()
                .findName(plan.plan().issuer().value())
                .flatMap(name -> Optional.ofNullable(name.symbol()))
                .map(symbol -> beginning + symbol);
    }
}
