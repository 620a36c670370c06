package vn.kehoach.conform.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Glyphs in the order of drawing to lines in the order of reading. */
final class LineBuilder {
    /** How far apart baselines of one line may be, in points: columns set beside each other. */
    private static final double SAME_BASELINE = 2;

    /** What a raised or lowered figure is at most, as a share of the size beside it. */
    private static final double RAISED = 0.75;

    private LineBuilder() {}

    static List<Line> lines(int page, List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<Line> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!line.isEmpty() && glyph.baseline() - line.getFirst().baseline() > SAME_BASELINE) {
                lines.add(line(page, line));
                line.clear();
            }
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(line(page, line));
        }
        return withRaised(lines);
    }

    private static Line line(int page, List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::x));
        List<Glyph> once = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (once.isEmpty() || !drawnTwice(once.getLast(), glyph)) {
                once.add(glyph);
            }
        }
        return new Line(page, once);
    }

    /** Some programs make letters bold by drawing them again beside themselves. */
    private static boolean drawnTwice(Glyph before, Glyph glyph) {
        return glyph.text().equals(before.text()) && glyph.x() - before.x() < before.width() / 4;
    }

    private static List<Line> withRaised(List<Line> lines) {
        List<Line> merged = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!merged.isEmpty() && belongs(line, merged.getLast())) {
                merged.set(merged.size() - 1, join(merged.getLast(), line));
            } else if (i + 1 < lines.size() && belongs(line, lines.get(i + 1))) {
                lines.set(i + 1, join(lines.get(i + 1), line));
            } else {
                merged.add(line);
            }
        }
        return merged;
    }

    private static boolean belongs(Line small, Line large) {
        return small.size() <= RAISED * large.size()
                && Math.abs(small.baseline() - large.baseline()) <= large.size() / 2
                && small.left() >= large.left()
                && small.right() <= large.right() + 2 * large.size();
    }

    private static Line join(Line large, Line small) {
        List<Glyph> glyphs = new ArrayList<>(large.glyphs());
        glyphs.addAll(small.glyphs());
        return line(large.page(), glyphs);
    }
}
