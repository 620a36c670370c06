package vn.kehoach.conform.layout;

import vn.kehoach.conform.page.Line;
import vn.kehoach.conform.page.Sheet;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Where the text of the body's upright pages lies.
 *
 * @param pages how many of them have text
 * @param startingLeft how many lines begin at the left edge
 * @param endingRight how many lines end at the right edge
 */
public record TextArea(
        double left,
        double top,
        double right,
        double bottom,
        int pages,
        long startingLeft,
        long endingRight) {
    /** Lines within this of an edge end there, in points. */
    private static final double EDGE = 1;

    /** Indented by less, in points, is not indented. */
    private static final double INDENTED = 8;

    /** So many lines make an edge. */
    private static final int SEVERAL = 4;

    /**
     * @param contact the lowest words of the first page, where a letter says how to reach its
     *     issuer
     */
    static TextArea of(RunningText text, List<Line> contact) {
        List<RunningText.Page> pages =
                text.pages().stream()
                        .filter(page -> !page.sheet().landscape() && !page.lines().isEmpty())
                        .toList();
        List<Line> lines = pages.stream().flatMap(page -> page.lines().stream()).toList();
        if (lines.isEmpty()) {
            Sheet sheet = text.pages().getFirst().sheet();
            return new TextArea(0, 0, sheet.width(), sheet.height(), 0, 0, 0);
        }
        double left = least(lines, Line::left);
        double right = -least(lines, line -> -line.right());
        return new TextArea(
                left,
                least(lines, Line::top),
                right,
                Math.max(
                        -least(lines, line -> -line.bottom()),
                        contact.stream().mapToDouble(Line::bottom).max().orElse(0)),
                pages.size(),
                lines.stream().filter(line -> line.left() < left + EDGE).count(),
                lines.stream().filter(line -> line.right() > right - EDGE).count());
    }

    private static double least(List<Line> lines, ToDoubleFunction<Line> edge) {
        return lines.stream().mapToDouble(edge).min().orElseThrow();
    }

    public boolean hasLeftEdge() {
        return startingLeft >= SEVERAL;
    }

    /** Text that is not justified has none. */
    public boolean hasRightEdge() {
        return endingRight >= SEVERAL;
    }

    public boolean indents(Line line) {
        return line.left() - left > INDENTED;
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
}
