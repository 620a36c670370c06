package vn.kehoach.conform.layout;

import org.jspecify.annotations.Nullable;

import vn.kehoach.conform.page.Line;
import vn.kehoach.conform.page.Sheet;

import java.util.ArrayList;
import java.util.List;

/** From baseline to baseline. */
final class Pitch {
    /** More than this, in em, is no step within a paragraph. */
    private static final double MOST = 2.5;

    private Pitch() {}

    /**
     * The step within paragraphs, in em: the least one that is no chance. Not a number where no
     * paragraph goes on.
     */
    static double usual(RunningText text, TextArea area) {
        List<Double> steps = new ArrayList<>();
        for (RunningText.Page page : text.pages()) {
            for (int i = 1; i < page.lines().size(); i++) {
                Line line = page.lines().get(i);
                double step = line.baseline() - page.lines().get(i - 1).baseline();
                if (step < MOST * line.size() && !area.indents(line)) {
                    steps.add(step / line.size());
                }
            }
        }
        return steps.isEmpty() ? Double.NaN : Modes.least(steps);
    }

    /** Whether something drawn lies between two lines, or between the page's top and a line. */
    static boolean interrupted(Sheet sheet, @Nullable Line above, Line below) {
        double top = above == null ? 0 : above.baseline();
        return sheet.strokes().stream()
                .anyMatch(it -> it.top() > top && it.bottom() < below.baseline());
    }
}
