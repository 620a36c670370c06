package vn.kehoach.report;

import java.io.IOException;
import java.util.List;

/** The diagnostics of {@link JsonReport}, one a line. */
record JsonLinesReport(Messages messages) implements Report {
    @Override
    public void write(Findings findings, Appendable output) throws IOException {
        List<String> fingerprints = Fingerprints.of(findings.diagnostics());
        for (int i = 0; i < fingerprints.size(); i++) {
            var diagnostic =
                    new JsonDiagnostic(
                            findings.diagnostics().get(i), fingerprints.get(i), messages);
            output.append(Json.line(diagnostic::write));
        }
    }
}
