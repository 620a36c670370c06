package vn.kehoach.compiler;

import vn.kehoach.compose.Composition;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Stage;
import vn.kehoach.policy.Policy;
import vn.kehoach.policy.Suppression;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What came of one plan.
 *
 * @param sources what was read, in that order
 * @param plan absent if its files could not be read; then nothing was checked
 * @param used suppressions that silenced something in it
 * @param composition absent if there are errors, or if nobody asked for it
 */
public record Compilation(
        List<Diagnostic> diagnostics,
        List<PlanSource> sources,
        Optional<ResolvedPlan> plan,
        Policy policy,
        Set<Suppression> used,
        Optional<Composition> composition) {
    public Compilation {
        diagnostics = List.copyOf(diagnostics);
        sources = List.copyOf(sources);
        used = Set.copyOf(used);
    }

    /** How many files were read. */
    public int files() {
        return sources.size();
    }

    /** Whether the checks could be made. */
    public boolean isChecked() {
        return plan.isPresent();
    }

    /** Whether the plan has left those who work on it. */
    public boolean isIssued() {
        return plan.filter(each -> each.plan().stage().value() == Stage.ISSUED).isPresent();
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }
}
