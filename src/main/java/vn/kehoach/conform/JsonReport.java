package vn.kehoach.conform;

import tools.jackson.core.JsonGenerator;

import vn.kehoach.conform.clause.Row;
import vn.kehoach.conform.clause.Value;
import vn.kehoach.conform.clause.Verdict;
import vn.kehoach.report.text.Json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** For programs: constants and numbers, and the words of one language beside them. */
record JsonReport(Wording wording) implements Report {
    static final int VERSION = 1;

    /** Of a quantity: more than any ruler shows. */
    private static final int DECIMALS = 2;

    @Override
    public String write(List<Measurement> measurements) {
        return Json.indented(json -> document(json, measurements));
    }

    private void document(JsonGenerator json, List<Measurement> measurements) {
        json.writeStartObject();
        json.writeStringProperty("format", "kehoach-conform");
        json.writeNumberProperty("version", VERSION);
        json.writeStringProperty("language", wording.language().tag());
        json.writeArrayPropertyStart("files");
        measurements.forEach(measurement -> file(json, measurement));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void file(JsonGenerator json, Measurement measurement) {
        json.writeStartObject();
        json.writeStringProperty("file", measurement.file());
        switch (measurement) {
            case Measurement.Unreadable unreadable -> {
                json.writeStringProperty("unreadable", unreadable.cause().name());
                json.writeStringProperty("reason", wording.of(unreadable.cause()));
            }
            case Measurement.Measured measured -> {
                json.writeNumberProperty("pages", measured.pages());
                json.writeNumberProperty("within", measured.count(Verdict.Within.class));
                json.writeNumberProperty("outside", measured.count(Verdict.Outside.class));
                json.writeNumberProperty(
                        "undetermined", measured.count(Verdict.Undetermined.class));
                json.writeArrayPropertyStart("rows");
                measured.rows().forEach(row -> row(json, row));
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }

    private void row(JsonGenerator json, Row row) {
        json.writeStartObject();
        json.writeStringProperty("clause", row.clause());
        json.writeStringProperty("component", row.component().name());
        json.writeStringProperty("quality", row.quality().name());
        json.writeStringProperty("verdict", Wording.name(row.verdict()));
        json.writeName("measured");
        value(json, row.measured());
        json.writeName("allowed");
        value(json, row.allowed());
        json.writeStringProperty("what", wording.what(row));
        if (row.verdict() instanceof Verdict.Undetermined undetermined) {
            json.writeStringProperty("reason", undetermined.reason().name());
            json.writeStringProperty("note", wording.note(row));
        }
        json.writeArrayPropertyStart("pages");
        row.pages().forEach(page -> json.writeNumber(page));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void value(JsonGenerator json, Value value) {
        json.writeStartObject();
        switch (value) {
            case Value.Nothing nothing -> {}
            case Value.Quoted quoted -> json.writeStringProperty("quoted", quoted.text());
            case Value.Area area -> {
                json.writeNumberProperty("width", rounded(area.width()));
                json.writeNumberProperty("height", rounded(area.height()));
                json.writeStringProperty("unit", "MILLIMETRE");
            }
            case Value.Terms terms -> {
                json.writeArrayPropertyStart("terms");
                terms.terms().forEach(term -> json.writeString(term.name()));
                json.writeEndArray();
            }
            case Value.OneOf one -> {
                json.writeArrayPropertyStart("one-of");
                one.quantities().forEach(quantity -> value(json, quantity));
                json.writeEndArray();
            }
            case Value.Quantity quantity -> {
                json.writeNumberProperty("low", rounded(quantity.low()));
                if (Double.isFinite(quantity.high())) {
                    json.writeNumberProperty("high", rounded(quantity.high()));
                }
                json.writeStringProperty("unit", quantity.unit().name());
            }
        }
        json.writeStringProperty("text", wording.value(value));
        json.writeEndObject();
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
