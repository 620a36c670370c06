package vn.kehoach.report;

import tools.jackson.core.JsonGenerator;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;

/** A rule that something in the findings breaks. */
record SarifRule(Code code, Findings findings, Messages messages) {
    void write(JsonGenerator json) {
        Problem first = first().problem();
        String title = messages.what(first);
        json.writeStartObject();
        json.writeStringProperty("id", code.text());
        text(json, "shortDescription", title);
        text(json, "fullDescription", messages.why(first).orElse(title));
        text(json, "help", Tool.NAME + " explain " + code);
        json.writeStringProperty("helpUri", findings.tool().rule(code.text()));
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", level(first.severity()));
        json.writeEndObject();
        json.writeEndObject();
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    static void text(JsonGenerator json, String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", SarifText.of(text));
        json.writeEndObject();
    }

    private Diagnostic first() {
        return findings.diagnostics().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
