package vn.kehoach.conform.clause;

import static vn.kehoach.conform.clause.Range.POINTS_PER_MM;

import vn.kehoach.conform.layout.FirstPage;
import vn.kehoach.conform.layout.FirstPage.Stamp;
import vn.kehoach.conform.layout.OfficialText;
import vn.kehoach.conform.layout.TextArea;
import vn.kehoach.conform.page.Box;
import vn.kehoach.conform.page.Line;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Marks of secrecy, urgency and circulation, the contact line, the drafter's mark and the words of
 * a signature. A document need not have them, so each is measured where it occurs.
 */
final class FirstPageMarks implements Clause {
    /** What a stamp cut by hand may be off by, in mm. */
    private static final double STAMP = 0.5;

    private static final Range WHOLE = new Range(100, 100, Unit.PERCENT, 2);

    @Override
    public List<Row> measure(OfficialText text) {
        FirstPage page = text.firstPage();
        List<Row> rows = new ArrayList<>();
        secrecy(page.secrecy(), text, rows);
        urgency(page.urgency(), text, rows);
        circulation(page.circulation(), text, rows);
        drafter(text, rows);
        contact(page, text, rows);
        signatures(page.signatures(), text, rows);
        return rows;
    }

    /** What its stamp looks like is not for the decree to say. */
    private static void secrecy(List<Stamp> stamps, OfficialText text, List<Row> rows) {
        if (!stamps.isEmpty()) {
            rows.add(position("IV.10a", Component.SECRECY, 0, 18, words(stamps), text.area()));
        }
    }

    private static void urgency(List<Stamp> stamps, OfficialText text, List<Row> rows) {
        if (stamps.isEmpty()) {
            return;
        }
        Stamp stamp = stamps.getFirst();
        rows.addAll(capitals("V.10", Component.URGENCY).measure(words(stamps)));
        Term ink = redness(stamp.words());
        rows.add(
                row(
                        "III.2b",
                        Component.URGENCY,
                        Quality.INK,
                        Value.of(ink),
                        Value.of(Term.BRIGHT_RED),
                        ink == Term.BRIGHT_RED,
                        stamp.words()));
        Value.Area allowed = box(stamp.words());
        rows.add(
                row(
                        "III.2b",
                        Component.URGENCY,
                        Quality.FRAME,
                        stamp.frame()
                                .<Value>map(FirstPageMarks::area)
                                .orElseGet(FirstPageMarks::noFrame),
                        allowed,
                        stamp.frame().filter(frame -> fits(area(frame), allowed)).isPresent(),
                        stamp.words()));
        rows.add(position("IV.10b", Component.URGENCY, 0, 18, words(stamps), text.area()));
    }

    private static void circulation(List<Stamp> stamps, OfficialText text, List<Row> rows) {
        if (stamps.isEmpty()) {
            return;
        }
        Line words = stamps.getFirst().words();
        rows.addAll(capitals("V.13", Component.CIRCULATION).measure(words(stamps)));
        Optional<Box> frame = stamps.getFirst().frame();
        rows.add(
                row(
                        "III.2c",
                        Component.CIRCULATION,
                        Quality.FRAME,
                        frame.isPresent() ? Value.of(Term.FRAMED) : noFrame(),
                        Value.of(Term.FRAMED),
                        frame.isPresent(),
                        words));
        rows.add(position("IV.11", Component.CIRCULATION, 58, 85, words(stamps), text.area()));
        rows.add(inTopMargin("IV.11", Component.CIRCULATION, words, text));
    }

    private static void drafter(OfficialText text, List<Row> rows) {
        List<Line> lines = text.closing().drafter();
        if (!lines.isEmpty()) {
            rows.addAll(
                    new Style("V.11", Component.DRAFTER, Range.type(11, 11))
                            .slant(Term.UPRIGHT)
                            .letters(Term.CAPITALS)
                            .measure(lines));
            rows.add(position("IV.12", Component.DRAFTER, 0, 50, lines, text.area()));
        }
    }

    private static void contact(FirstPage page, OfficialText text, List<Row> rows) {
        if (page.contactRule().isEmpty()) {
            return;
        }
        rows.addAll(
                new Style("V.12", Component.CONTACT, Range.type(11, 12))
                        .slant(Term.UPRIGHT)
                        .letters(Term.SMALL_LETTERS)
                        .measure(page.contact()));
        Box rule = page.contactRule().get();
        double share = 100 * rule.width() / text.area().width();
        // As wide as the text: of a page of short lines nobody knows how wide that is.
        Verdict verdict =
                text.area().hasRightEdge()
                        ? Verdict.within(WHOLE.holds(share))
                        : new Verdict.Undetermined(Verdict.Reason.TOO_LITTLE_TEXT);
        rows.add(
                new Row(
                        "III.4",
                        Component.CONTACT,
                        Quality.RULE_LENGTH,
                        WHOLE.measured(share),
                        WHOLE.value(),
                        verdict,
                        List.of()));
    }

    private static void signatures(List<Line> lines, OfficialText text, List<Row> rows) {
        if (lines.isEmpty()) {
            return;
        }
        rows.addAll(
                new Style("III.1d", Component.SIGNATURE_WORDS, Range.type(10, 10))
                        .weight(Term.REGULAR)
                        .slant(Term.UPRIGHT)
                        .measure(lines));
        rows.add(inTopMargin("IV.14", Component.SIGNATURE_WORDS, lines.getFirst(), text));
    }

    private static Style capitals(String clause, Component component) {
        return new Style(clause, component, Range.type(13, 14))
                .weight(Term.BOLD)
                .slant(Term.UPRIGHT)
                .letters(Term.CAPITALS);
    }

    private static List<Line> words(List<Stamp> stamps) {
        return stamps.stream().map(Stamp::words).toList();
    }

    private static Value noFrame() {
        return Value.of(Term.NOT_FRAMED);
    }

    private static Value.Area area(Box frame) {
        return new Value.Area(frame.width() / POINTS_PER_MM, frame.height() / POINTS_PER_MM);
    }

    private static boolean fits(Value.Area box, Value.Area allowed) {
        return Math.abs(box.width() - allowed.width()) <= STAMP
                && Math.abs(box.height() - allowed.height()) <= STAMP;
    }

    private static Value.Area box(Line words) {
        String text =
                Normalizer.normalize(words.text().toUpperCase(Locale.ROOT), Normalizer.Form.NFC);
        if (text.startsWith("H")) {
            return new Value.Area(30, 8);
        }
        return new Value.Area(text.startsWith("KHẨN") ? 20 : 40, 8);
    }

    private static Term redness(Line words) {
        int ink = words.main().getFirst().ink();
        boolean bright = (ink >> 16 & 0xff) >= 200 && (ink >> 8 & 0xff) <= 60 && (ink & 0xff) <= 60;
        return bright
                ? Term.BRIGHT_RED
                : words.main().getFirst().black() ? Term.BLACK : Term.OTHER_COLOR;
    }

    private static Row position(
            String clause,
            Component component,
            double least,
            double most,
            List<Line> lines,
            TextArea area) {
        Range range = Range.percent(least, most);
        if (area.pages() == 0) {
            return Row.undetermined(
                    clause,
                    component,
                    Quality.POSITION,
                    range.value(),
                    Verdict.Reason.NO_BODY_TEXT);
        }
        ToDoubleFunction<Line> across = line -> area.across(line.center());
        List<Double> middles = lines.stream().map(across::applyAsDouble).toList();
        return new Row(
                clause,
                component,
                Quality.POSITION,
                range.measured(middles),
                range.value(),
                range.verdict(middles),
                Row.pages(
                        lines.stream()
                                .filter(line -> !range.holds(across.applyAsDouble(line)))
                                .toList()));
    }

    private static Row inTopMargin(
            String clause, Component component, Line line, OfficialText text) {
        Value allowed = Value.of(Term.TOP_MARGIN);
        if (text.area().pages() == 0) {
            return Row.undetermined(
                    clause, component, Quality.EDGE, allowed, Verdict.Reason.NO_BODY_TEXT);
        }
        boolean above = line.baseline() < text.area().top();
        return row(
                clause,
                component,
                Quality.EDGE,
                Value.of(above ? Term.TOP_MARGIN : Term.ELSEWHERE),
                allowed,
                above,
                line);
    }

    private static Row row(
            String clause,
            Component component,
            Quality quality,
            Value measured,
            Value allowed,
            boolean within,
            Line line) {
        return new Row(
                clause,
                component,
                quality,
                measured,
                allowed,
                Verdict.within(within),
                within ? List.of() : List.of(line.page()));
    }
}
