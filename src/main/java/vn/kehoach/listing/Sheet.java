package vn.kehoach.listing;

import tools.jackson.core.JsonGenerator;

import vn.kehoach.report.text.Json;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Rows for programs. */
public record Sheet(Subject subject, List<Row> rows) {
    private static final String LINE_END = "\r\n";

    /** RFC 4180: commas, CRLF, UTF-8 without a mark. */
    public String csv() {
        return separatedBy(",");
    }

    /**
     * What Excel in Vietnam opens right by a double click: without the mark it takes the letters
     * for those of an old code page, and it parts cells at the semicolon since the comma is
     * decimal.
     */
    public String excel() {
        return "\ufeff" + separatedBy(";");
    }

    private String separatedBy(String separator) {
        StringBuilder text = new StringBuilder();
        text.append(String.join(separator, subject.columns())).append(LINE_END);
        for (Row row : rows) {
            text.append(
                            row.cells().values().stream()
                                    .map(cell -> field(cell.text(), separator))
                                    .collect(Collectors.joining(separator)))
                    .append(LINE_END);
        }
        return text.toString();
    }

    /** What begins like a formula gets an apostrophe, as spreadsheets write such a text. */
    private static String field(String text, String separator) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String harmless = formula ? "'" + text : text;
        boolean quoted =
                harmless.contains(separator)
                        || harmless.chars().anyMatch(c -> "\"\r\n".indexOf(c) >= 0);
        return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    /** One object a row; what may be several is always a list. */
    public String json() {
        return Json.indented(out -> {
            out.writeStartObject();
            out.writeNumberProperty("schemaVersion", 1);
            out.writeStringProperty("kind", subject.name().toLowerCase(Locale.ROOT));
            out.writeArrayPropertyStart("rows");
            rows.forEach(row -> write(row, out));
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private void write(Row row, JsonGenerator out) {
        out.writeStartObject();
        row.cells()
                .forEach((column, cell) -> {
                    if (subject.lists().contains(column)) {
                        write(cell, column, out);
                    } else {
                        out.writeStringProperty(column, cell.text());
                    }
                });
        out.writeEndObject();
    }

    private static void write(Cell cell, String column, JsonGenerator out) {
        boolean named = !cell.ids().isEmpty() && !cell.ids().equals(cell.values());
        out.writeArrayPropertyStart(column);
        for (int i = 0; i < cell.values().size(); i++) {
            if (named) {
                out.writeStartObject();
                out.writeStringProperty("id", cell.ids().get(i));
                out.writeStringProperty("name", cell.values().get(i));
                out.writeEndObject();
            } else {
                out.writeString(cell.values().get(i));
            }
        }
        out.writeEndArray();
    }
}
