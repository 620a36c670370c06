package vn.kehoach.report.formats;

import tools.jackson.core.JsonGenerator;

import vn.kehoach.diagnostic.Severity;
import vn.kehoach.report.Tool;
import vn.kehoach.report.baseline.Fingerprints;
import vn.kehoach.report.messages.Messages;
import vn.kehoach.report.text.Json;

import java.io.IOException;
import java.util.List;

/** For programs, in a format of our own; its version changes when a field changes its meaning. */
record JsonReport(Messages messages) implements Report {
    static final int VERSION = 1;

    @Override
    public void write(Findings findings, Appendable output) throws IOException {
        output.append(Json.indented(json -> document(json, findings)));
    }

    private void document(JsonGenerator json, Findings findings) {
        json.writeStartObject();
        json.writeNumberProperty("version", VERSION);
        json.writeObjectPropertyStart("tool");
        json.writeStringProperty("name", Tool.NAME);
        json.writeStringProperty("version", findings.tool().version());
        json.writeEndObject();
        json.writeStringProperty("language", messages.language().tag());
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("files", findings.files());
        json.writeNumberProperty("errors", findings.count(Severity.ERROR));
        json.writeNumberProperty("warnings", findings.count(Severity.WARNING));
        json.writeNumberProperty("infos", findings.count(Severity.INFO));
        json.writeNumberProperty("hidden", findings.hidden());
        json.writeEndObject();
        json.writeArrayPropertyStart("diagnostics");
        List<String> fingerprints = Fingerprints.of(findings.diagnostics());
        for (int i = 0; i < fingerprints.size(); i++) {
            new JsonDiagnostic(findings.diagnostics().get(i), fingerprints.get(i), messages)
                    .write(json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
