package vn.kehoach.conform.clause;

import static vn.kehoach.conform.clause.Range.POINTS_PER_MM;

import vn.kehoach.conform.layout.OfficialText;
import vn.kehoach.conform.layout.TextArea;
import vn.kehoach.conform.page.Sheet;

import java.util.List;

/**
 * White around the text of the body's upright pages: where any page comes nearest to the edge.
 * Since few pages are full to the last line, too much white below is told only from several pages.
 */
final class Margins implements Clause {
    private static final String CLAUSE = "I.3";
    private static final Range VERTICAL = Range.mm(20, 25);
    private static final Range LEFT = Range.mm(30, 35);
    private static final Range RIGHT = Range.mm(15, 20);

    /** One line and the gap above it, in mm: a page may end so much early. */
    private static final double RAGGED = 9;

    private static final int SEVERAL = 4;

    @Override
    public List<Row> measure(OfficialText text) {
        TextArea area = text.area();
        if (area.pages() == 0) {
            return List.of(
                    undetermined(Quality.MARGIN_TOP, VERTICAL),
                    undetermined(Quality.MARGIN_BOTTOM, VERTICAL),
                    undetermined(Quality.MARGIN_LEFT, LEFT),
                    undetermined(Quality.MARGIN_RIGHT, RIGHT));
        }
        Sheet sheet =
                text.parts().body().stream()
                        .filter(each -> !each.landscape())
                        .findFirst()
                        .orElseThrow();
        double bottom = (sheet.height() - area.bottom()) / POINTS_PER_MM;
        return List.of(
                row(Quality.MARGIN_TOP, VERTICAL, area.top() / POINTS_PER_MM),
                bottom(bottom, area.pages()),
                side(Quality.MARGIN_LEFT, LEFT, area.left() / POINTS_PER_MM, area.hasLeftEdge()),
                side(
                        Quality.MARGIN_RIGHT,
                        RIGHT,
                        (sheet.width() - area.right()) / POINTS_PER_MM,
                        area.hasRightEdge()));
    }

    /**
     * @param firm whether lines show where the text ends; if not, the margin may be narrower
     */
    private static Row side(Quality quality, Range range, double white, boolean firm) {
        boolean unknown = !firm && white > range.most() + range.tolerance();
        return row(
                quality,
                range,
                white,
                unknown
                        ? new Verdict.Undetermined(Verdict.Reason.TOO_LITTLE_TEXT)
                        : Verdict.within(range.holds(white)));
    }

    private static Row bottom(double white, int pages) {
        boolean more = white > VERTICAL.most() + VERTICAL.tolerance();
        if (more && pages < SEVERAL) {
            return row(
                    Quality.MARGIN_BOTTOM,
                    VERTICAL,
                    white,
                    new Verdict.Undetermined(Verdict.Reason.PAGES_END_RAGGED));
        }
        boolean within = more ? white <= VERTICAL.most() + RAGGED : VERTICAL.holds(white);
        return row(Quality.MARGIN_BOTTOM, VERTICAL, white, Verdict.within(within));
    }

    private static Row row(Quality quality, Range range, double white) {
        return row(quality, range, white, Verdict.within(range.holds(white)));
    }

    private static Row row(Quality quality, Range range, double white, Verdict verdict) {
        return new Row(
                CLAUSE,
                Component.PAGE,
                quality,
                range.measured(white),
                range.value(),
                verdict,
                List.of());
    }

    private static Row undetermined(Quality quality, Range range) {
        return Row.undetermined(
                CLAUSE, Component.PAGE, quality, range.value(), Verdict.Reason.NO_BODY_TEXT);
    }
}
