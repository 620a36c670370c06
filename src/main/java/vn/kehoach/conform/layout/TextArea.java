package vn.kehoach.conform.layout;

import vn.kehoach.conform.page.Box;
import vn.kehoach.conform.page.Line;
import vn.kehoach.conform.page.Sheet;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Where the text of the body's upright pages lies.
 *
 * @param pages how many of them have text
 */
public record TextArea(double left, double top, double right, double bottom, int pages) {
    static TextArea of(RunningText text) {
        List<RunningText.Page> pages =
                text.pages().stream()
                        .filter(page -> !page.sheet().landscape() && !page.lines().isEmpty())
                        .toList();
        List<Line> lines = pages.stream().flatMap(page -> page.lines().stream()).toList();
        if (lines.isEmpty()) {
            Sheet sheet = text.pages().getFirst().sheet();
            return new TextArea(0, 0, sheet.width(), sheet.height(), 0);
        }
        return new TextArea(
                least(lines, Line::left),
                least(lines, Line::top),
                -least(lines, line -> -line.right()),
                -least(lines, line -> -line.bottom()),
                pages.size());
    }

    private static double least(List<Line> lines, ToDoubleFunction<Line> edge) {
        return lines.stream().mapToDouble(edge).min().orElseThrow();
    }

    public double width() {
        return right - left;
    }

    public double center() {
        return (left + right) / 2;
    }

    /** How far from the left edge, in percent of the width. */
    public double across(double x) {
        return 100 * (x - left) / width();
    }

    public Box box() {
        return new Box(left, top, right, bottom);
    }
}
