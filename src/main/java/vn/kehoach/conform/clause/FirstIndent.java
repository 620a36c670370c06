package vn.kehoach.conform.clause;

import static vn.kehoach.conform.clause.Range.POINTS_PER_MM;

import vn.kehoach.conform.layout.OfficialText;
import vn.kehoach.conform.layout.Paragraph;
import vn.kehoach.conform.page.Line;

import java.util.ArrayList;
import java.util.List;

/** The first line of a paragraph begins 1 cm or 1.27 cm in. */
final class FirstIndent implements Clause {
    private static final Range CENTIMETRE = new Range(10, 10, Unit.MILLIMETRE, 0.4);
    private static final Range HALF_INCH = new Range(12.7, 12.7, Unit.MILLIMETRE, 0.4);

    @Override
    public List<Row> measure(OfficialText text) {
        Value allowed =
                new Value.OneOf(
                        List.of(
                                new Value.Quantity(10, 10, Unit.MILLIMETRE),
                                new Value.Quantity(12.7, 12.7, Unit.MILLIMETRE)));
        List<Double> indents = new ArrayList<>();
        List<Line> outside = new ArrayList<>();
        for (Paragraph paragraph : BodyText.paragraphs(text)) {
            if (paragraph.lines().size() > 1) {
                Line first = paragraph.lines().getFirst();
                double start = Math.min(paragraph.lines().get(1).left(), text.area().left() + 1);
                double indent = (first.left() - start) / POINTS_PER_MM;
                indents.add(Math.max(indent, 0));
                if (!CENTIMETRE.holds(indent) && !HALF_INCH.holds(indent)) {
                    outside.add(first);
                }
            }
        }
        return List.of(
                indents.isEmpty()
                        ? Row.undetermined(
                                "II.6e",
                                Component.BODY,
                                Quality.FIRST_INDENT,
                                allowed,
                                Verdict.Reason.TOO_LITTLE_TEXT)
                        : new Row(
                                "II.6e",
                                Component.BODY,
                                Quality.FIRST_INDENT,
                                CENTIMETRE.measured(indents),
                                allowed,
                                Verdict.within(outside.isEmpty()),
                                Row.pages(outside)));
    }
}
