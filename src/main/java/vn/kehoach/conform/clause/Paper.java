package vn.kehoach.conform.clause;

import static vn.kehoach.conform.clause.Range.POINTS_PER_MM;

import vn.kehoach.conform.layout.OfficialText;
import vn.kehoach.conform.page.Sheet;

import java.util.List;

/** Size and orientation of each page. The decree says nothing about how appendices lie. */
final class Paper implements Clause {
    private static final double SHORT = 210;
    private static final double LONG = 297;
    private static final double TOLERANCE = 1;

    @Override
    public List<Row> measure(OfficialText text) {
        // How an appendix lies is not regulated.
        return text.parts().isAppendixAlone()
                ? List.of(size(text.sheets()))
                : List.of(size(text.sheets()), orientation(text.parts().body()));
    }

    private static Row size(List<Sheet> sheets) {
        List<Sheet> outside = sheets.stream().filter(sheet -> !a4(sheet)).toList();
        Sheet shown = outside.isEmpty() ? sheets.getFirst() : outside.getFirst();
        return new Row(
                "I.1",
                Component.PAGE,
                Quality.PAPER_SIZE,
                new Value.Area(shown.width() / POINTS_PER_MM, shown.height() / POINTS_PER_MM),
                Value.of(Term.A4),
                Verdict.within(outside.isEmpty()),
                outside.stream().map(Sheet::number).toList());
    }

    private static boolean a4(Sheet sheet) {
        double shorter = Math.min(sheet.width(), sheet.height()) / POINTS_PER_MM;
        double longer = Math.max(sheet.width(), sheet.height()) / POINTS_PER_MM;
        return Math.abs(shorter - SHORT) <= TOLERANCE && Math.abs(longer - LONG) <= TOLERANCE;
    }

    private static Row orientation(List<Sheet> body) {
        List<Sheet> landscape = body.stream().filter(Sheet::landscape).toList();
        boolean forTables = landscape.stream().noneMatch(sheet -> sheet.frames().isEmpty());
        return new Row(
                "I.2",
                Component.PAGE,
                Quality.ORIENTATION,
                landscape.isEmpty() ? Value.of(Term.PORTRAIT) : Value.of(Term.LANDSCAPE),
                Value.of(Term.PORTRAIT),
                !landscape.isEmpty() && forTables
                        ? new Verdict.Undetermined(Verdict.Reason.LANDSCAPE_FOR_TABLES)
                        : Verdict.within(landscape.isEmpty()),
                landscape.stream().map(Sheet::number).toList());
    }
}
