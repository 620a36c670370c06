package vn.kehoach.conform;

import vn.kehoach.conform.clause.Row;
import vn.kehoach.conform.clause.Value;
import vn.kehoach.conform.clause.Verdict;

import java.util.List;

/** For programs: constants and numbers, and the words of one language beside them. */
record JsonReport(Wording wording) implements Report {
    static final int VERSION = 1;

    @Override
    public String write(List<Measurement> measurements) {
        JsonText json = new JsonText();
        json.beginObject();
        json.name("format").value("kehoach-conform");
        json.name("version").value(VERSION);
        json.name("language").value(wording.language().tag());
        json.name("files").beginArray();
        measurements.forEach(measurement -> file(json, measurement));
        json.endArray().endObject();
        return json + "\n";
    }

    private void file(JsonText json, Measurement measurement) {
        json.beginObject();
        json.name("file").value(measurement.file());
        switch (measurement) {
            case Measurement.Unreadable unreadable -> {
                json.name("unreadable").value(unreadable.cause().name());
                json.name("reason").value(wording.of(unreadable.cause()));
            }
            case Measurement.Measured measured -> {
                json.name("pages").value(measured.pages());
                json.name("within").value(measured.count(Verdict.Within.class));
                json.name("outside").value(measured.count(Verdict.Outside.class));
                json.name("undetermined").value(measured.count(Verdict.Undetermined.class));
                json.name("rows").beginArray();
                measured.rows().forEach(row -> row(json, row));
                json.endArray();
            }
        }
        json.endObject();
    }

    private void row(JsonText json, Row row) {
        json.beginObject();
        json.name("clause").value(row.clause());
        json.name("component").value(row.component().name());
        json.name("quality").value(row.quality().name());
        json.name("verdict").value(Wording.name(row.verdict()));
        json.name("measured");
        value(json, row.measured());
        json.name("allowed");
        value(json, row.allowed());
        json.name("what").value(wording.what(row));
        if (row.verdict() instanceof Verdict.Undetermined undetermined) {
            json.name("reason").value(undetermined.reason().name());
            json.name("note").value(wording.note(row));
        }
        json.name("pages").beginArray();
        row.pages().forEach(json::value);
        json.endArray().endObject();
    }

    private void value(JsonText json, Value value) {
        json.beginObject();
        switch (value) {
            case Value.Nothing nothing -> {}
            case Value.Quoted quoted -> json.name("quoted").value(quoted.text());
            case Value.Area area -> {
                json.name("width").value(area.width());
                json.name("height").value(area.height());
                json.name("unit").value("MILLIMETRE");
            }
            case Value.Terms terms -> {
                json.name("terms").beginArray();
                terms.terms().forEach(term -> json.value(term.name()));
                json.endArray();
            }
            case Value.OneOf one -> {
                json.name("one-of").beginArray();
                one.quantities().forEach(quantity -> value(json, quantity));
                json.endArray();
            }
            case Value.Quantity quantity -> {
                json.name("low").value(quantity.low());
                if (Double.isFinite(quantity.high())) {
                    json.name("high").value(quantity.high());
                }
                json.name("unit").value(quantity.unit().name());
            }
        }
        json.name("text").value(wording.value(value));
        json.endObject();
    }
}
