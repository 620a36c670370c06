package vn.kehoach.report;

import tools.jackson.core.JsonGenerator;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;

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
        results(json, findings, rules.stream().map(SarifRule::code).toList());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private List<SarifRule> rules(Findings findings) {
        return findings.diagnostics().stream()
                .map(Diagnostic::code)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(code -> new SarifRule(code, findings, messages))
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
