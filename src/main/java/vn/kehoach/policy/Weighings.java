package vn.kehoach.policy;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.diagnostic.Silence;
import vn.kehoach.model.Weighing;
import vn.kehoach.model.Weighing.Weight;
import vn.kehoach.source.Located;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the house says of severities. */
record Weighings(List<Weighing> all, PlanPlace place) {

    static void reportUnknown(List<Weighing> all, Circumstances circumstances, Diagnostics faults) {
        if (all.isEmpty()) {
            return;
        }
        Set<Code> codes = circumstances.codes().get();
        for (Weighing weighing : all) {
            for (Located<String> each : weighing.rules()) {
                RuleName rule = new RuleName(each.value());
                if (!codes.isEmpty() && !each.value().isEmpty() && !rule.isAmong(codes)) {
                    faults.report(
                            new PolicyProblem.UnknownRule(each.value(), rule.nearest(codes)),
                            each.span());
                }
            }
        }
    }

    /** The diagnostic as the house weighs it; nothing if it is switched off. */
    Optional<Diagnostic> weigh(Diagnostic diagnostic, Diagnostics faults) {
        Optional<Diagnostic> weighed = Optional.of(diagnostic);
        for (Weighing weighing : all) {
            for (Located<String> rule : weighing.rules()) {
                RuleName name = new RuleName(rule.value());
                if (name.covers(diagnostic.code()) && applies(weighing, diagnostic)) {
                    if (!isFixed(diagnostic) || weighing.weight() == Weight.ERROR) {
                        weighed = weigh(diagnostic, weighing.weight());
                    } else if (!name.isGroup()) {
                        refuse(rule, weighing.weight(), faults);
                    }
                }
            }
        }
        return weighed;
    }

    /** Patterns of plans that are not those of this plan, or of a file of it. */
    List<Located<String>> patternsOfOthers() {
        return all.stream()
                .flatMap(weighing -> weighing.plans().stream())
                .filter(each -> !each.value().isEmpty() && !place.isMeantBy(each.value()))
                .toList();
    }

    private boolean applies(Weighing weighing, Diagnostic diagnostic) {
        return weighing.plans().isEmpty()
                || weighing.plans().stream()
                        .anyMatch(each -> place.matches(each.value(), diagnostic.span().file()));
    }

    private static boolean isFixed(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR
                && diagnostic.problem().silence() == Silence.NEVER;
    }

    private static Optional<Diagnostic> weigh(Diagnostic diagnostic, Weight weight) {
        return switch (weight) {
            case ERROR -> Optional.of(diagnostic.as(Severity.ERROR));
            case WARNING -> Optional.of(diagnostic.as(Severity.WARNING));
            case INFO -> Optional.of(diagnostic.as(Severity.INFO));
            case OFF -> Optional.empty();
        };
    }

    private static void refuse(Located<String> rule, Weight weight, Diagnostics faults) {
        faults.report(
                new PolicyProblem.SeverityRefused(
                        rule.value(), weight.name().toLowerCase(Locale.ROOT)),
                rule.span());
    }
}
