package vn.kehoach.conform.layout;

import vn.kehoach.conform.page.Glyph;
import vn.kehoach.conform.page.Line;
import vn.kehoach.conform.page.Sheet;

import java.util.ArrayList;
import java.util.List;

/** From baseline to baseline. */
final class Pitch {
    /** More than this, in em, is no step within a paragraph. */
    private static final double MOST = 2.5;

    private Pitch() {}

    /** The step within paragraphs, in points: the least one that is no chance. */
    static double usual(RunningText text) {
        List<Double> steps = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (RunningText.Page page : text.pages()) {
            for (int i = 1; i < page.lines().size(); i++) {
                Line line = page.lines().get(i);
                double step = line.baseline() - page.lines().get(i - 1).baseline();
                if (step < MOST * line.size()) {
                    steps.add(step);
                }
                lines.add(line);
            }
        }
        if (steps.isEmpty()) {
            return lines.isEmpty()
                    ? Double.POSITIVE_INFINITY
                    : lines.getFirst().size() * Glyph.SINGLE_SPACING;
        }
        return Modes.least(steps);
    }

    /** Whether something drawn lies between two lines. */
    static boolean interrupted(Sheet sheet, Line above, Line below) {
        return sheet.strokes().stream()
                .anyMatch(it -> it.top() > above.baseline() && it.bottom() < below.baseline());
    }
}
