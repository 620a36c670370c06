package vn.kehoach.conform.page;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Paths as they are drawn, of which straight level and upright lines are kept. */
final class DrawnLines {
    /** More lines than a page has in good faith. */
    private static final int MOST = 20_000;

    private final List<Box> path = new ArrayList<>();
    private final List<Box> outlines = new ArrayList<>();
    private final List<Box> strokes = new ArrayList<>();
    private Point2D place = new Point2D.Double();
    private Point2D start = new Point2D.Double();
    private Point2D current = new Point2D.Double();

    /**
     * @param raw in the page's own coordinates, which PDFBox asks back for
     */
    void moveTo(Point2D to, Point2D raw) {
        place = to;
        start = to;
        current = raw;
        outlines.add(between(to, to));
    }

    void lineTo(Point2D to, Point2D raw) {
        path.add(between(place, to));
        reach(to);
        place = to;
        current = raw;
    }

    /** Its ends bound what is filled; it is no line itself. */
    void curveTo(Point2D to, Point2D raw) {
        reach(to);
        place = to;
        current = raw;
    }

    void close() {
        path.add(between(place, start));
        place = start;
    }

    void rectangle(Point2D from, Point2D to) {
        Box box = between(from, to);
        outlines.add(box);
        path.add(new Box(box.left(), box.top(), box.right(), box.top()));
        path.add(new Box(box.left(), box.bottom(), box.right(), box.bottom()));
        path.add(new Box(box.left(), box.top(), box.left(), box.bottom()));
        path.add(new Box(box.right(), box.top(), box.right(), box.bottom()));
    }

    void stroke() {
        path.forEach(this::keep);
        forget();
    }

    /** Thin areas are how some programs draw lines. */
    void fill() {
        outlines.forEach(this::keep);
        forget();
    }

    void forget() {
        path.clear();
        outlines.clear();
    }

    Point2D current() {
        return current;
    }

    List<Box> strokes() {
        return strokes;
    }

    private void keep(Box box) {
        double thin = Math.min(box.width(), box.height());
        double length = Math.max(box.width(), box.height());
        if (thin <= Sheet.THICKEST && length > Sheet.THICKEST && strokes.size() < MOST) {
            strokes.add(box);
        }
    }

    private void reach(Point2D to) {
        if (!outlines.isEmpty()) {
            outlines.add(outlines.removeLast().and(between(to, to)));
        }
    }

    private static Box between(Point2D a, Point2D b) {
        return new Box(
                Math.min(a.getX(), b.getX()),
                Math.min(a.getY(), b.getY()),
                Math.max(a.getX(), b.getX()),
                Math.max(a.getY(), b.getY()));
    }
}
