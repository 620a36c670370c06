package vn.kehoach.report.formats;

import tools.jackson.core.JsonGenerator;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.report.Tool;
import vn.kehoach.report.baseline.Fingerprints;
import vn.kehoach.report.messages.Messages;
import vn.kehoach.report.text.Json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** SARIF 2.1.0, which code scanning services and editors read. */
record SarifReport(Messages messages) implements Report {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    /** The folder in which the checker was called, wherever that is. */
    static final String ROOT = "%SRCROOT%";

    @Override
    public void write(Findings findings, Appendable output) throws IOException {
        output.append(Json.indented(json -> document(json, findings)));
    }

    private void document(JsonGenerator json, Findings findings) {
        List<SarifRule> rules = rules(findings);
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", Tool.NAME);
        json.writeStringProperty("version", findings.tool().version());
        json.writeArrayPropertyStart("rules");
        rules.forEach(rule -> rule.write(json));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringProperty("language", messages.language().tag());
        json.writeStringProperty("columnKind", "unicodeCodePoints");
        results(json, findings, rules.stream().map(rule -> rule.example().code()).toList());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** One for each code that occurs, in their order. */
    private List<SarifRule> rules(Findings findings) {
        Map<Code, Diagnostic> examples = new TreeMap<>();
        findings.diagnostics().forEach(each -> examples.putIfAbsent(each.code(), each));
        return examples.values().stream()
                .map(example -> new SarifRule(example, findings.tool(), messages))
                .toList();
    }

    private void results(JsonGenerator json, Findings findings, List<Code> rules) {
        json.writeArrayPropertyStart("results");
        List<String> fingerprints = Fingerprints.of(findings.diagnostics());
        for (int i = 0; i < fingerprints.size(); i++) {
            Diagnostic diagnostic = findings.diagnostics().get(i);
            int rule = rules.indexOf(diagnostic.code());
            new SarifResult(diagnostic, rule, fingerprints.get(i), messages).write(json);
        }
        json.writeEndArray();
    }
}
