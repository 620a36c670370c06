package vn.kehoach.report.formats;

import vn.kehoach.report.baseline.Fingerprints;
import vn.kehoach.report.messages.Messages;
import vn.kehoach.report.text.Json;

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
