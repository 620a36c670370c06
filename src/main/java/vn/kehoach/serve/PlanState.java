package vn.kehoach.serve;

import tools.jackson.core.JsonGenerator;

import vn.kehoach.compiler.PrintedPassage;
import vn.kehoach.report.text.Json;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * What the page of a preview is told of a plan.
 *
 * @param root the folder that shown paths are relative to
 * @param broken whether it has errors
 * @param shown whether there is a page, of now or of before
 * @param report JSON: what was found
 */
public record PlanState(
        String title,
        String root,
        boolean broken,
        boolean shown,
        String report,
        List<PrintedPassage> passages) {
    public PlanState {
        passages = List.copyOf(passages);
    }

    String json() {
        return Json.line(json -> {
            json.writeStartObject();
            json.writeStringProperty("title", title);
            json.writeStringProperty("root", root);
            json.writeBooleanProperty("broken", broken);
            json.writeBooleanProperty("shown", shown);
            json.writeName("report");
            json.writeRawValue(report);
            json.writeArrayPropertyStart("passages");
            passages.forEach(each -> write(each, json));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** As the page compares words, some of which it prints in capitals. */
    private static void write(PrintedPassage passage, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("path", passage.span().file().path());
        json.writeNumberProperty("line", passage.span().start().line());
        json.writeNumberProperty("column", passage.span().start().column());
        json.writeNumberProperty("end", passage.span().end().line());
        json.writeStringProperty(
                "words",
                Normalizer.normalize(passage.words(), Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT));
        json.writeEndObject();
    }
}
