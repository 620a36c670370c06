package vn.kehoach.report.formats;

import tools.jackson.core.JsonGenerator;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.report.baseline.Fingerprints;
import vn.kehoach.report.messages.Messages;
import vn.kehoach.report.text.Json;

import java.io.IOException;
import java.util.List;

/** A Code Quality report of GitLab. */
record GitlabReport(Messages messages) implements Report {
    @Override
    public void write(Findings findings, Appendable output) throws IOException {
        output.append(Json.indented(json -> document(json, findings.diagnostics())));
    }

    private void document(JsonGenerator json, List<Diagnostic> diagnostics) {
        json.writeStartArray();
        List<String> fingerprints = Fingerprints.of(diagnostics);
        for (int i = 0; i < fingerprints.size(); i++) {
            issue(json, diagnostics.get(i), fingerprints.get(i));
        }
        json.writeEndArray();
    }

    private void issue(JsonGenerator json, Diagnostic diagnostic, String fingerprint) {
        json.writeStartObject();
        json.writeStringProperty("description", new Sentences(diagnostic, messages).joined());
        json.writeStringProperty("check_name", diagnostic.code().text());
        json.writeStringProperty("fingerprint", fingerprint);
        json.writeStringProperty("severity", severity(diagnostic.severity()));
        json.writeObjectPropertyStart("location");
        json.writeStringProperty("path", diagnostic.span().file().path());
        json.writeObjectPropertyStart("lines");
        json.writeNumberProperty("begin", diagnostic.span().start().line());
        json.writeNumberProperty("end", diagnostic.span().end().line());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "critical";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
