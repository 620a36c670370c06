package vn.kehoach.report;

import vn.kehoach.diagnostic.Diagnostic;

import java.io.IOException;
import java.util.List;

/** One line for each diagnostic. */
record ConciseReport(Messages messages, Paint paint) implements Report {
    @Override
    public void write(List<Diagnostic> diagnostics, int files, Appendable output)
            throws IOException {
        for (Diagnostic diagnostic : diagnostics) {
            output.append(line(diagnostic)).append('\n');
        }
    }

    private String line(Diagnostic diagnostic) {
        String hint =
                messages.hint(diagnostic.problem())
                        .map(words -> " (" + Terminal.show(words) + ")")
                        .orElse("");
        return Terminal.show(diagnostic.span().toString())
                + ": "
                + new Heading(diagnostic).text(messages, paint)
                + hint;
    }
}
