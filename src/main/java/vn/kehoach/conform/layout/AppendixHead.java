package vn.kehoach.conform.layout;

import vn.kehoach.conform.page.Line;
import vn.kehoach.conform.page.Sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The first lines of an appendix.
 *
 * @param number "Phụ lục I"
 * @param attachment "(Kèm theo Kế hoạch số ...)"
 */
public record AppendixHead(
        Sheet sheet, List<Line> number, List<Line> title, List<Line> attachment) {
    private static final Pattern ATTACHMENT =
            Pattern.compile(
                    "^\\((?:Ban hành )?kèm theo", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST = 5;

    static AppendixHead find(List<Sheet> sheets) {
        Sheet sheet = sheets.getFirst();
        List<Line> lines = sheet.freeLines();
        int start = 0;
        while (!Parts.APPENDIX.matcher(lines.get(start).mainText()).matches()) {
            start++;
        }
        List<Line> title = new ArrayList<>();
        List<Line> attachment = new ArrayList<>();
        for (Line line : lines.subList(start + 1, Math.min(lines.size(), start + 2 * LONGEST))) {
            if (!attachment.isEmpty() || ATTACHMENT.matcher(line.text()).find()) {
                attachment.add(line);
                if (line.text().contains(")")) {
                    break;
                }
            } else {
                title.add(line);
            }
        }
        if (attachment.isEmpty()) {
            title.removeIf(line -> !Letters.capitals(line) && !line.bold());
        }
        return new AppendixHead(sheet, List.of(lines.get(start)), title, attachment);
    }
}
