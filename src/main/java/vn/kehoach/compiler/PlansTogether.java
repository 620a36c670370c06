package vn.kehoach.compiler;

import vn.kehoach.check.Checks;
import vn.kehoach.check.across.ComparedPlan;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.policy.Judgement;
import vn.kehoach.policy.Suppression;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is wrong between plans, though each may be right.
 *
 * @param found before any policy was asked
 */
public record PlansTogether(List<CheckedPlan> plans, List<Diagnostic> found) {
    public PlansTogether {
        plans = List.copyOf(plans);
        found = List.copyOf(found);
    }

    public static PlansTogether of(List<CheckedPlan> plans) {
        List<ComparedPlan> compared =
                plans.stream().flatMap(each -> each.compared().stream()).toList();
        return new PlansTogether(
                plans, compared.size() < 2 ? List.of() : Checks.runAcross(compared).toList());
    }

    /** Judged by the policy of the plan in whose files it was found. */
    public List<Diagnostic> check() {
        return found.stream()
                .flatMap(each ->
                        judgement(each, plans)
                                .map(judged -> judged.reported().stream())
                                .orElse(Stream.of(each)))
                .toList();
    }

    /**
     * What shared files say to silence or weigh, and no plan needs.
     *
     * @param all that share them; nothing is said where one of them could not be checked
     */
    public List<Diagnostic> idle(List<CheckedPlan> all) {
        if (all.isEmpty() || !all.stream().allMatch(CheckedPlan::isChecked)) {
            return List.of();
        }
        Set<Suppression> used =
                all.stream()
                        .flatMap(each -> each.used().stream())
                        .collect(Collectors.toCollection(HashSet::new));
        found.forEach(each -> judgement(each, all).ifPresent(judged -> used.addAll(judged.used())));
        Set<Code> elsewhere = all.size() > 1 ? Set.of() : Checks.ONLY_BETWEEN_PLANS;
        Set<Diagnostic> idle = new LinkedHashSet<>(all.getFirst().policy().idle(used, elsewhere));
        all.forEach(each -> idle.retainAll(each.policy().idle(used, elsewhere)));
        return List.copyOf(idle);
    }

    private static Optional<Judgement> judgement(Diagnostic diagnostic, List<CheckedPlan> plans) {
        return plans.stream()
                .filter(each -> each.reads(diagnostic.span().file()))
                .findFirst()
                .map(each -> each.policy().judge(List.of(diagnostic)));
    }
}
