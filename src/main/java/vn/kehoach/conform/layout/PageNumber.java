package vn.kehoach.conform.layout;

import vn.kehoach.conform.page.Line;
import vn.kehoach.conform.page.Sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number alone on the first or the last line of a page. */
public record PageNumber(Sheet sheet, Line line, int value, Edge edge) {
    public enum Edge {
        TOP,
        BOTTOM
    }

    private static final Pattern NUMBER = Pattern.compile("[-–\\s]*(\\d{1,4})[-–\\s]*");

    /** How near to its edge of the page it stands, as a share of the height. */
    private static final double NEAR = 0.12;

    static List<PageNumber> all(List<Sheet> sheets) {
        List<PageNumber> numbers = new ArrayList<>();
        for (Sheet sheet : sheets) {
            if (!sheet.lines().isEmpty()) {
                add(sheet, sheet.lines().getFirst(), Edge.TOP, numbers);
                add(sheet, sheet.lines().getLast(), Edge.BOTTOM, numbers);
            }
        }
        return numbers;
    }

    private static void add(Sheet sheet, Line line, Edge edge, List<PageNumber> numbers) {
        Matcher match = NUMBER.matcher(line.text());
        double height = line.baseline() / sheet.height();
        boolean near =
                switch (edge) {
                    case TOP -> height < NEAR;
                    case BOTTOM -> height > 1 - NEAR;
                };
        if (near && match.matches() && !sheet.framed(line)) {
            numbers.add(new PageNumber(sheet, line, Integer.parseInt(match.group(1)), edge));
        }
    }
}
