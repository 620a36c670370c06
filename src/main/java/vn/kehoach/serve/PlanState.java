package vn.kehoach.serve;

import vn.kehoach.report.text.Json;

/**
 * What the page of a preview is told of a plan.
 *
 * @param root the folder that shown paths are relative to
 * @param broken whether it has errors
 * @param shown whether there is a page, of now or of before
 * @param report JSON: what was found
 */
public record PlanState(String title, String root, boolean broken, boolean shown, String report) {

    String json() {
        return Json.line(json -> {
            json.writeStartObject();
            json.writeStringProperty("title", title);
            json.writeStringProperty("root", root);
            json.writeBooleanProperty("broken", broken);
            json.writeBooleanProperty("shown", shown);
            json.writeName("report");
            json.writeRawValue(report);
            json.writeEndObject();
        });
    }
}
