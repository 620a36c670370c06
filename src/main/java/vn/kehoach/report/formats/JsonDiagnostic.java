package vn.kehoach.report.formats;

import tools.jackson.core.JsonGenerator;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.report.messages.Messages;
import vn.kehoach.report.text.Terminal;
import vn.kehoach.source.Position;
import vn.kehoach.source.Span;

import java.util.Locale;
import java.util.Optional;

/** One diagnostic as {@code docs/schema/diagnostics-1.schema.json} has it. */
record JsonDiagnostic(Diagnostic diagnostic, String fingerprint, Messages messages) {
    void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", diagnostic.code().text());
        json.writeStringProperty("severity", tag(diagnostic.severity()));
        json.writeStringProperty("message", Terminal.show(messages.what(diagnostic.problem())));
        words(json, "why", messages.why(diagnostic.problem()));
        words(json, "hint", messages.hint(diagnostic.problem()));
        place(json, diagnostic.span());
        json.writeArrayPropertyStart("related");
        for (Related related : diagnostic.related()) {
            json.writeStartObject();
            json.writeStringProperty("relation", tag(related.relation()));
            json.writeStringProperty("label", Terminal.show(messages.word(related.relation())));
            place(json, related.span());
            json.writeEndObject();
        }
        json.writeEndArray();
        fixes(json);
        json.writeStringProperty("fingerprint", fingerprint);
        json.writeEndObject();
    }

    static String tag(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void words(JsonGenerator json, String name, Optional<String> words) {
        words.ifPresent(text -> json.writeStringProperty(name, Terminal.show(text)));
    }

    private static void place(JsonGenerator json, Span span) {
        json.writeStringProperty("path", span.file().path());
        position(json, "start", span.start());
        position(json, "end", span.end());
    }

    private static void position(JsonGenerator json, String name, Position position) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("line", position.line());
        json.writeNumberProperty("column", position.column());
        json.writeNumberProperty("offset", position.offset());
        json.writeEndObject();
    }

    private void fixes(JsonGenerator json) {
        json.writeArrayPropertyStart("fixes");
        if (!diagnostic.repair().isEmpty()) {
            json.writeStartObject();
            json.writeArrayPropertyStart("edits");
            for (Edit edit : diagnostic.repair()) {
                json.writeStartObject();
                place(json, edit.span());
                json.writeStringProperty("replacement", edit.replacement());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
