package vn.kehoach.compiler;

import vn.kehoach.compose.Composition;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Severity;

import java.util.List;
import java.util.Optional;

/**
 * What came of one plan.
 *
 * @param sources what was read, in that order
 * @param composition absent if there are errors
 */
public record Compilation(
        List<Diagnostic> diagnostics, List<PlanSource> sources, Optional<Composition> composition) {
    public Compilation {
        diagnostics = List.copyOf(diagnostics);
        sources = List.copyOf(sources);
    }

    /** How many files were read. */
    public int files() {
        return sources.size();
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }
}
