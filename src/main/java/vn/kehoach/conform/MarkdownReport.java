package vn.kehoach.conform;

import vn.kehoach.conform.clause.Row;
import vn.kehoach.conform.clause.Verdict;

import java.util.List;

/** One table for each file. */
record MarkdownReport(Wording wording) implements Report {
    @Override
    public String write(List<Measurement> measurements) {
        StringBuilder text = new StringBuilder();
        for (Measurement measurement : measurements) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            text.append("## ").append(escaped(measurement.file())).append("\n\n");
            switch (measurement) {
                case Measurement.Measured measured -> write(measured, text);
                case Measurement.Unreadable unreadable ->
                        text.append(wording.of(unreadable.cause())).append('\n');
            }
        }
        return text.toString();
    }

    private void write(Measurement.Measured measured, StringBuilder text) {
        text.append(wording.of("report.law")).append(' ');
        text.append(
                        wording.of(
                                "report.summary",
                                measured.count(Verdict.Within.class),
                                measured.count(Verdict.Outside.class),
                                measured.count(Verdict.Undetermined.class)))
                .append("\n\n");
        line(
                text,
                wording.of("column.verdict"),
                wording.of("column.clause"),
                wording.of("column.what"),
                wording.of("column.measured"),
                wording.of("column.allowed"),
                wording.of("column.note"));
        line(text, "---", "---", "---", "---", "---", "---");
        for (Row row : measured.rows()) {
            line(
                    text,
                    wording.verdict(row.verdict()),
                    row.clause(),
                    wording.what(row),
                    wording.value(row.measured()),
                    wording.value(row.allowed()),
                    wording.note(row));
        }
    }

    private static void line(StringBuilder text, String... cells) {
        for (String cell : cells) {
            text.append("| ").append(cell.equals("---") ? cell : escaped(cell)).append(' ');
        }
        text.append("|\n");
    }

    /** Words of a document may hold anything. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1").replaceAll("\\s+", " ");
    }
}
