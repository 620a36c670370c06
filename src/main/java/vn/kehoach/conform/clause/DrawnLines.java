package vn.kehoach.conform.clause;

import static vn.kehoach.conform.clause.Range.POINTS_PER_MM;

import vn.kehoach.conform.layout.OfficialText;
import vn.kehoach.conform.page.Box;
import vn.kehoach.conform.page.Line;
import vn.kehoach.conform.page.Sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The solid lines under motto, issuer and subject: how long, and centred. */
final class DrawnLines implements Clause {
    /** Equal but for what a person who draws it by hand misses. */
    private static final Range AS_LONG = new Range(100, 100, Unit.PERCENT, 4);

    private static final Range THIRD_TO_HALF = new Range(100 / 3.0, 50, Unit.PERCENT, 1);
    private static final Range CENTERED = new Range(0, 2, Unit.MILLIMETRE, 0);
    private static final Pattern CHARACTERS = Pattern.compile("[_\\-–—.=*\\s]{3,}");

    /** How far below its text, in em. */
    private static final double BELOW = 1.6;

    /** What is shorter, in points, is a mark. */
    private static final double SHORTEST = 10;

    @Override
    public List<Row> measure(OfficialText text) {
        Sheet sheet = text.sheets().getFirst();
        List<Row> rows = new ArrayList<>();
        rows.addAll(measure("II.1b", Component.MOTTO, AS_LONG, text.letterhead().motto(), sheet));
        rows.addAll(
                measure(
                        "II.2b",
                        Component.ISSUER,
                        THIRD_TO_HALF,
                        text.letterhead().issuer(),
                        sheet));
        rows.addAll(
                measure("II.5b", Component.SUBJECT, THIRD_TO_HALF, text.title().subject(), sheet));
        return rows;
    }

    private static List<Row> measure(
            String clause, Component component, Range length, List<Line> lines, Sheet sheet) {
        if (lines.isEmpty()) {
            return undetermined(clause, component, length, Verdict.Reason.NOT_FOUND);
        }
        Line last = lines.getLast();
        Optional<Box> found =
                sheet.levelStrokes().stream()
                        .filter(stroke -> under(stroke, last))
                        .min(Comparator.comparingDouble(Box::top));
        if (found.isEmpty()) {
            return missing(clause, component, length, last, sheet);
        }
        Box stroke = found.get();
        double widest = lines.stream().mapToDouble(Line::width).max().orElseThrow();
        double ofLast = 100 * stroke.width() / last.width();
        double ofWidest = 100 * stroke.width() / widest;
        // Of several lines the decree does not say which one counts.
        double share = length.holds(ofWidest) ? ofWidest : ofLast;
        double away = Math.abs(stroke.center() - last.center()) / POINTS_PER_MM;
        return List.of(
                new Row(
                        clause,
                        component,
                        Quality.RULE_LENGTH,
                        length.measured(share),
                        length.value(),
                        Verdict.within(length.holds(share)),
                        List.of()),
                new Row(
                        clause,
                        component,
                        Quality.RULE_CENTER,
                        CENTERED.measured(away),
                        CENTERED.value(),
                        Verdict.within(CENTERED.holds(away)),
                        List.of()));
    }

    private static boolean under(Box stroke, Line text) {
        return stroke.width() >= SHORTEST
                && stroke.top() > text.baseline()
                && stroke.top() < text.baseline() + BELOW * text.size()
                && stroke.center() > text.left()
                && stroke.center() < text.right();
    }

    private static List<Row> missing(
            String clause, Component component, Range length, Line text, Sheet sheet) {
        boolean characters =
                sheet.lines().stream()
                        .filter(line -> line.baseline() > text.baseline())
                        .limit(2)
                        .flatMap(line -> line.columns(1).stream())
                        .anyMatch(line ->
                                CHARACTERS.matcher(line.text()).matches()
                                        && line.center() > text.left()
                                        && line.center() < text.right());
        if (characters) {
            return undetermined(clause, component, length, Verdict.Reason.LINE_OF_CHARACTERS);
        }
        if (sheet.images() > 0) {
            return undetermined(clause, component, length, Verdict.Reason.PICTURE_ON_PAGE);
        }
        return List.of(
                new Row(
                        clause,
                        component,
                        Quality.RULE_LENGTH,
                        Value.of(Term.MISSING),
                        length.value(),
                        new Verdict.Outside(),
                        List.of(text.page())));
    }

    private static List<Row> undetermined(
            String clause, Component component, Range length, Verdict.Reason reason) {
        return List.of(
                Row.undetermined(clause, component, Quality.RULE_LENGTH, length.value(), reason));
    }
}
