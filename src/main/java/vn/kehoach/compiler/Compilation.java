package vn.kehoach.compiler;

import vn.kehoach.compose.Composition;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Severity;

import java.util.List;
import java.util.Optional;

/**
 * What came of one plan.
 *
 * @param files how many were read
 * @param composition absent if there are errors
 */
public record Compilation(
        List<Diagnostic> diagnostics, int files, Optional<Composition> composition) {
    public Compilation {
        diagnostics = List.copyOf(diagnostics);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }
}
