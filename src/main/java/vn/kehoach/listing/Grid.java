package vn.kehoach.listing;

import vn.kehoach.report.text.Terminal;

import java.util.ArrayList;
import java.util.List;

/** Rows for people: columns as wide as the terminal allows, long cells over several lines. */
public final class Grid {
    private static final int NARROWEST = 8;
    private static final String GAP = "  ";

    /** Lines of one cell: whoever wants all of a text asks for a sheet. */
    private static final int HIGHEST = 4;

    private final List<List<String>> lines = new ArrayList<>();
    private final int[] widths;

    private Grid(List<String> headings, List<String> columns, List<Row> rows, int width) {
        lines.add(headings);
        for (Row row : rows) {
            lines.add(
                    columns.stream()
                            .map(column -> Terminal.show(row.cell(column).text()))
                            .toList());
        }
        widths = new int[headings.size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Terminal.width(line.get(i)));
            }
        }
        shrink(width - GAP.length() * (widths.length - 1));
    }

    /**
     * @param headings of the columns
     * @param width of the terminal
     */
    public static String of(
            List<String> headings, List<String> columns, List<Row> rows, int width) {
        return new Grid(headings, columns, rows, width).text();
    }

    private void shrink(int room) {
        int all = 0;
        for (int width : widths) {
            all += width;
        }
        while (all > room) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= NARROWEST) {
                return;
            }
            widths[widest]--;
            all--;
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            List<List<String>> cells = new ArrayList<>();
            int height = 1;
            for (int i = 0; i < widths.length; i++) {
                cells.add(wrapped(line.get(i), widths[i]));
                height = Math.max(height, cells.get(i).size());
            }
            for (int row = 0; row < height; row++) {
                StringBuilder one = new StringBuilder();
                for (int i = 0; i < widths.length; i++) {
                    String cell = row < cells.get(i).size() ? cells.get(i).get(row) : "";
                    one.append(i == 0 ? "" : GAP).append(cell);
                    one.append(" ".repeat(Math.max(0, widths[i] - Terminal.width(cell))));
                }
                text.append(one.toString().stripTrailing()).append('\n');
            }
        }
        return text.toString();
    }

    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String rest = word;
            if (!line.isEmpty() && Terminal.width(line + " " + rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ");
            while (line.isEmpty() && Terminal.width(rest) > width) {
                int end = fitting(rest, width);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(rest);
        }
        lines.add(line.toString());
        return lines.size() > HIGHEST ? cut(lines, width) : lines;
    }

    private static List<String> cut(List<String> lines, int width) {
        List<String> first = new ArrayList<>(lines.subList(0, HIGHEST));
        String last = first.removeLast();
        first.add(last.substring(0, Math.min(last.length(), fitting(last, width - 1))) + "…");
        return first;
    }

    private static int fitting(String word, int width) {
        int end = 0;
        while (end < word.length()) {
            int next = end + Character.charCount(word.codePointAt(end));
            if (end > 0 && Terminal.width(word.substring(0, next)) > width) {
                break;
            }
            end = next;
        }
        return end;
    }
}
