package vn.kehoach.compiler;

import vn.kehoach.check.across.ComparedPlan;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.policy.Policy;
import vn.kehoach.policy.Suppression;
import vn.kehoach.source.SourceFile;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is kept of a plan among many that are checked: what was found in it and what others may
 * contradict, not the plan.
 *
 * @param isChecked whether the checks could be made
 * @param compared absent if they could not, or if there is no other plan
 * @param used suppressions that silenced something in it
 */
public record CheckedPlan(
        List<Diagnostic> diagnostics,
        List<PlanSource> sources,
        boolean isChecked,
        Optional<ComparedPlan> compared,
        Policy policy,
        Set<Suppression> used) {
    public CheckedPlan {
        diagnostics = List.copyOf(diagnostics);
        sources = List.copyOf(sources);
        used = Set.copyOf(used);
    }

    /** Of a plan that is checked with others. */
    public static CheckedPlan among(Compilation compilation) {
        return of(compilation, compilation.plan().map(ComparedPlan::of));
    }

    /** Of the only plan. */
    static CheckedPlan alone(Compilation compilation) {
        return of(compilation, Optional.empty());
    }

    private static CheckedPlan of(Compilation compilation, Optional<ComparedPlan> compared) {
        return new CheckedPlan(
                compilation.diagnostics(),
                compilation.sources(),
                compilation.isChecked(),
                compared,
                compilation.policy(),
                compilation.used());
    }

    /** The same; its texts are in the way no more, until a finding quotes them. */
    CheckedPlan packed() {
        sources.forEach(each -> each.file().pack());
        return this;
    }

    boolean reads(SourceFile file) {
        return sources.stream().anyMatch(each -> each.file().equals(file));
    }
}
