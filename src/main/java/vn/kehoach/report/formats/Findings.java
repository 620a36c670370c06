package vn.kehoach.report.formats;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.report.Tool;

import java.util.List;

/**
 * What is to be reported.
 *
 * @param diagnostics in the order in which they are shown
 * @param files how many source files were read
 * @param hidden how many more diagnostics there are that are not shown
 */
public record Findings(List<Diagnostic> diagnostics, int files, int hidden, Tool tool) {
    public Findings {
        diagnostics = List.copyOf(diagnostics);
    }

    boolean isEmpty() {
        return diagnostics.isEmpty();
    }

    /** Of those shown. */
    int count(Severity severity) {
        return (int) diagnostics.stream().filter(each -> each.severity() == severity).count();
    }
}
