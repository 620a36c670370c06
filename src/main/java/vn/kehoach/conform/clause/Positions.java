package vn.kehoach.conform.clause;

import vn.kehoach.conform.layout.Closing;
import vn.kehoach.conform.layout.Letterhead;
import vn.kehoach.conform.layout.OfficialText;
import vn.kehoach.conform.layout.TextArea;
import vn.kehoach.conform.page.Line;

import java.util.ArrayList;
import java.util.List;

/**
 * The boxes of the decree's diagram (section IV): where the middle of a component lies across the
 * text area, and what stands on one line. The diagram is a sketch without measures, so how high a
 * box stands is not judged.
 */
final class Positions implements Clause {
    /** Half of the type's height apart is still level, in em. */
    private static final double LEVEL = 0.5;

    /** A range that asks for a centre, in percent. */
    private static final double NARROW = 10;

    @Override
    public List<Row> measure(OfficialText text) {
        Letterhead head = text.letterhead();
        Closing closing = text.closing();
        TextArea area = text.area();
        List<Row> rows = new ArrayList<>();
        rows.add(across("IV.1", Component.NATION, 52, 98, head.nation(), area));
        rows.add(across("IV.2", Component.ISSUER, 1, 44, head.issuer(), area));
        rows.add(across("IV.3", Component.NUMBER, 1, 43, head.number(), area));
        rows.add(across("IV.4", Component.PLACE, 53, 98, head.place(), area));
        rows.add(across("IV.5a", Component.KIND, 48, 52, text.title().kind(), area));
        rows.add(across("IV.5a", Component.SUBJECT, 48, 52, text.title().subject(), area));
        rows.add(across("IV.7a", Component.AUTHORITY, 50, 100, closing.authority(), area));
        rows.add(across("IV.7b", Component.SIGNER, 50, 100, closing.signer(), area));
        rows.add(across("IV.9b", Component.RECIPIENTS_TITLE, 0, 50, closing.title(), area));
        rows.add(level("IV.4", Component.PLACE, head.number(), head.place()));
        rows.add(level("IV.9b", Component.RECIPIENTS_TITLE, closing.authority(), closing.title()));
        return rows;
    }

    private static Row across(
            String clause,
            Component component,
            double least,
            double most,
            List<Line> lines,
            TextArea area) {
        Range range = Range.percent(least, most);
        if (lines.isEmpty() || area.pages() == 0) {
            return Row.undetermined(
                    clause,
                    component,
                    Quality.POSITION,
                    range.value(),
                    lines.isEmpty() ? Verdict.Reason.NOT_FOUND : Verdict.Reason.NO_BODY_TEXT);
        }
        // Centred between edges that the text does not reach cannot be told.
        boolean blurred = most - least < NARROW && !area.hasRightEdge();
        List<Double> middles = lines.stream().map(line -> area.across(line.center())).toList();
        return new Row(
                clause,
                component,
                Quality.POSITION,
                range.measured(middles),
                range.value(),
                blurred
                        ? new Verdict.Undetermined(Verdict.Reason.TOO_LITTLE_TEXT)
                        : range.verdict(middles),
                Row.pages(
                        lines.stream()
                                .filter(line -> !range.holds(area.across(line.center())))
                                .toList()));
    }

    private static Row level(String clause, Component component, List<Line> a, List<Line> b) {
        Value allowed = Value.of(Term.LEVEL);
        if (a.isEmpty() || b.isEmpty()) {
            return Row.undetermined(
                    clause, component, Quality.LEVEL, allowed, Verdict.Reason.NOT_FOUND);
        }
        Line first = a.getFirst();
        Line second = b.getFirst();
        boolean level =
                first.page() == second.page()
                        && Math.abs(first.baseline() - second.baseline()) < LEVEL * first.size();
        return new Row(
                clause,
                component,
                Quality.LEVEL,
                Value.of(level ? Term.LEVEL : Term.NOT_LEVEL),
                allowed,
                Verdict.within(level),
                level ? List.of() : List.of(second.page()));
    }
}
