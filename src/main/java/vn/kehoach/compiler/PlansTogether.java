package vn.kehoach.compiler;

import vn.kehoach.check.Checks;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.policy.Judgement;
import vn.kehoach.policy.Suppression;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.SourceFile;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong between plans, though each may be right. */
public final class PlansTogether {
    private PlansTogether() {}

    /** Judged by the policy of the plan in whose files it was found. */
    public static List<Diagnostic> check(List<Compilation> compilations) {
        List<ResolvedPlan> plans =
                compilations.stream().map(Compilation::plan).flatMap(Optional::stream).toList();
        return plans.size() < 2
                ? List.of()
                : Checks.runAcross(plans).flatMap(each -> judge(each, compilations)).toList();
    }

    /**
     * What shared files say to silence or weigh, and no plan needs.
     *
     * @param all that share them; nothing is said where one of them could not be checked
     */
    public static List<Diagnostic> idle(List<Compilation> all) {
        if (all.isEmpty() || !all.stream().allMatch(Compilation::isChecked)) {
            return List.of();
        }
        Set<Suppression> used =
                all.stream()
                        .flatMap(each -> each.used().stream())
                        .collect(Collectors.toCollection(HashSet::new));
        List<ResolvedPlan> plans = all.stream().flatMap(each -> each.plan().stream()).toList();
        if (plans.size() > 1) {
            Checks.runAcross(plans)
                    .forEach(found ->
                            judgement(found, all).ifPresent(each -> used.addAll(each.used())));
        }
        Set<Code> elsewhere = plans.size() > 1 ? Set.of() : Checks.ONLY_BETWEEN_PLANS;
        Set<Diagnostic> idle = new LinkedHashSet<>(all.getFirst().policy().idle(used, elsewhere));
        all.forEach(each -> idle.retainAll(each.policy().idle(used, elsewhere)));
        return List.copyOf(idle);
    }

    private static Stream<Diagnostic> judge(Diagnostic diagnostic, List<Compilation> compilations) {
        return judgement(diagnostic, compilations)
                .map(each -> each.reported().stream())
                .orElse(Stream.of(diagnostic));
    }

    private static Optional<Judgement> judgement(
            Diagnostic diagnostic, List<Compilation> compilations) {
        return compilations.stream()
                .filter(each -> reads(each, diagnostic.span().file()))
                .findFirst()
                .map(each -> each.policy().judge(List.of(diagnostic)));
    }

    private static boolean reads(Compilation compilation, SourceFile file) {
        return compilation.sources().stream().anyMatch(each -> each.file().equals(file));
    }
}
