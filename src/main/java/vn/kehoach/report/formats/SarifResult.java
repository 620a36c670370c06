package vn.kehoach.report.formats;

import tools.jackson.core.JsonGenerator;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.report.messages.Messages;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One diagnostic as a SARIF result. */
record SarifResult(Diagnostic diagnostic, int rule, String fingerprint, Messages messages) {
    void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", diagnostic.code().text());
        json.writeNumberProperty("ruleIndex", rule);
        json.writeStringProperty("level", SarifRule.level(diagnostic.severity()));
        SarifRule.text(json, "message", new Sentences(diagnostic, messages).joined());
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        physical(json, diagnostic.span());
        json.writeEndObject();
        json.writeEndArray();
        related(json);
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty("kehoach/v1", fingerprint);
        json.writeEndObject();
        if (!diagnostic.repair().isEmpty()) {
            fixes(json);
        }
        json.writeEndObject();
    }

    private void related(JsonGenerator json) {
        json.writeArrayPropertyStart("relatedLocations");
        int id = 0;
        for (Related related : diagnostic.related()) {
            json.writeStartObject();
            json.writeNumberProperty("id", id++);
            physical(json, related.span());
            SarifRule.text(json, "message", messages.word(related.relation()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void fixes(JsonGenerator json) {
        json.writeArrayPropertyStart("fixes");
        json.writeStartObject();
        SarifRule.text(
                json,
                "description",
                messages.hint(diagnostic.problem())
                        .orElseGet(() -> messages.what(diagnostic.problem())));
        json.writeArrayPropertyStart("artifactChanges");
        Map<SourceFile, List<Edit>> changes =
                diagnostic.repair().stream()
                        .collect(
                                Collectors.groupingBy(
                                        edit -> edit.span().file(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        changes.forEach((file, edits) -> change(json, file, edits));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void change(JsonGenerator json, SourceFile file, List<Edit> edits) {
        json.writeStartObject();
        artifact(json, file);
        json.writeArrayPropertyStart("replacements");
        for (Edit edit : edits) {
            json.writeStartObject();
            region(json, "deletedRegion", edit.span());
            json.writeObjectPropertyStart("insertedContent");
            json.writeStringProperty("text", edit.replacement());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void physical(JsonGenerator json, Span span) {
        json.writeObjectPropertyStart("physicalLocation");
        artifact(json, span.file());
        region(json, "region", span);
        json.writeEndObject();
    }

    private static void artifact(JsonGenerator json, SourceFile file) {
        FileUri uri = FileUri.of(file.path());
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri.text());
        if (uri.isRelative()) {
            json.writeStringProperty("uriBaseId", SarifReport.ROOT);
        }
        json.writeEndObject();
    }

    private static void region(JsonGenerator json, String name, Span span) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("startLine", span.start().line());
        json.writeNumberProperty("startColumn", span.start().column());
        json.writeNumberProperty("endLine", span.end().line());
        json.writeNumberProperty("endColumn", span.end().column());
        json.writeEndObject();
    }
}
