package vn.kehoach.render.pdf;

import vn.kehoach.document.Theme.TableStyle;

/**
 * @param padding left and right of a cell's words
 * @param verticalPadding above and below them
 * @param border thickness of the lines
 */
record TableMetrics(double padding, double verticalPadding, double border) {
    static TableMetrics of(TableStyle style) {
        return new TableMetrics(
                Length.points(style.padding()),
                Length.points(style.paddingVertical()),
                style.border());
    }

    /** What the lines of a cell not yet painted need. */
    double cellHeight(LaidCell cell) {
        return cell.height() + 2 * verticalPadding;
    }
}
