package vn.kehoach.conform.clause;

import vn.kehoach.conform.layout.OfficialText;
import vn.kehoach.conform.layout.Paragraph;
import vn.kehoach.conform.page.Glyph;
import vn.kehoach.conform.page.Line;

import java.util.ArrayList;
import java.util.List;

/** Between the lines and between the paragraphs of the body. */
final class Spacing implements Clause {
    private static final String CLAUSE = "II.6e";
    private static final Range LINES = new Range(1, 1.5, Unit.LINE_SPACING, 0.03);
    private static final Range GAP = new Range(6, Double.POSITIVE_INFINITY, Unit.POINT, 0.3);

    @Override
    public List<Row> measure(OfficialText text) {
        List<Paragraph> paragraphs = BodyText.paragraphs(text);
        return List.of(lines(paragraphs), gaps(paragraphs));
    }

    private static Row lines(List<Paragraph> paragraphs) {
        List<Double> steps = new ArrayList<>();
        List<Line> outside = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            for (int i = 1; i < paragraph.lines().size(); i++) {
                Line line = paragraph.lines().get(i);
                Line above = paragraph.lines().get(i - 1);
                if (line.page() == above.page()) {
                    double single = Math.max(line.size(), above.size()) * Glyph.SINGLE_SPACING;
                    double step = (line.baseline() - above.baseline()) / single;
                    steps.add(step);
                    if (!LINES.holds(step)) {
                        outside.add(line);
                    }
                }
            }
        }
        return row(Quality.LINE_SPACING, LINES, steps, outside);
    }

    private static Row gaps(List<Paragraph> paragraphs) {
        List<Double> gaps = new ArrayList<>();
        List<Line> outside = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            if (!Double.isNaN(paragraph.gap())) {
                gaps.add(paragraph.gap());
                if (!GAP.holds(paragraph.gap())) {
                    outside.add(paragraph.lines().getFirst());
                }
            }
        }
        return row(Quality.PARAGRAPH_GAP, GAP, gaps, outside);
    }

    private static Row row(Quality quality, Range range, List<Double> values, List<Line> outside) {
        return values.isEmpty()
                ? Row.undetermined(
                        CLAUSE,
                        Component.BODY,
                        quality,
                        range.value(),
                        Verdict.Reason.TOO_LITTLE_TEXT)
                : new Row(
                        CLAUSE,
                        Component.BODY,
                        quality,
                        range.measured(values),
                        range.value(),
                        range.verdict(values),
                        Row.pages(outside));
    }
}
