package vn.kehoach.conform;

import vn.kehoach.conform.clause.Row;
import vn.kehoach.conform.clause.Verdict;

import java.util.ArrayList;
import java.util.List;

/**
 * A table for a terminal:
 *
 * <pre>
 * đạt      II.1b   Tiêu ngữ: độ dài đường kẻ    100 %    100 %
 * SAI      I.3     Trang: lề trên               15 mm    20–25 mm
 * </pre>
 */
record HumanReport(Wording wording) implements Report {
    /** Longer words of a document are cut; the other formats have them whole. */
    private static final int WIDEST = 44;

    @Override
    public String write(List<Measurement> measurements) {
        StringBuilder text = new StringBuilder();
        for (Measurement measurement : measurements) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            switch (measurement) {
                case Measurement.Measured measured -> write(measured, text);
                case Measurement.Unreadable unreadable ->
                        text.append(unreadable.file())
                                .append(": ")
                                .append(wording.of(unreadable.cause()))
                                .append('\n');
            }
        }
        return text.toString();
    }

    private void write(Measurement.Measured measured, StringBuilder text) {
        text.append(wording.of("report.title", measured.file(), measured.pages())).append('\n');
        text.append(wording.of("report.law")).append("\n\n");
        List<List<String>> lines = new ArrayList<>();
        lines.add(
                List.of(
                        wording.of("column.verdict"),
                        wording.of("column.clause"),
                        wording.of("column.what"),
                        wording.of("column.measured"),
                        wording.of("column.allowed"),
                        ""));
        measured.rows().forEach(row -> lines.add(cells(row)));
        append(lines, text);
        text.append('\n')
                .append(
                        wording.of(
                                "report.summary",
                                measured.count(Verdict.Within.class),
                                measured.count(Verdict.Outside.class),
                                measured.count(Verdict.Undetermined.class)))
                .append('\n');
    }

    private List<String> cells(Row row) {
        return List.of(
                wording.verdict(row.verdict()),
                row.clause(),
                wording.what(row),
                cut(wording.value(row.measured())),
                cut(wording.value(row.allowed())),
                wording.note(row));
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= WIDEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static void append(List<List<String>> lines, StringBuilder text) {
        int columns = lines.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], length(line.get(i)));
            }
        }
        for (List<String> line : lines) {
            StringBuilder written = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                written.append(line.get(i)).append(" ".repeat(widths[i] - length(line.get(i)) + 2));
            }
            text.append(written.toString().stripTrailing()).append('\n');
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
