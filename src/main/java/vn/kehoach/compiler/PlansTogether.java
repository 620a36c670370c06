package vn.kehoach.compiler;

import vn.kehoach.check.Checks;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.SourceFile;

import java.util.List;
import java.util.Optional;
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

    private static Stream<Diagnostic> judge(Diagnostic diagnostic, List<Compilation> compilations) {
        return compilations.stream()
                .filter(each -> reads(each, diagnostic.span().file()))
                .findFirst()
                .map(each -> each.policy().judge(List.of(diagnostic)).reported().stream())
                .orElse(Stream.of(diagnostic));
    }

    private static boolean reads(Compilation compilation, SourceFile file) {
        return compilation.sources().stream().anyMatch(each -> each.file().equals(file));
    }
}
