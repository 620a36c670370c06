package vn.kehoach.render.pdf;

import vn.kehoach.document.Part;
import vn.kehoach.document.Theme;
import vn.kehoach.document.Theme.Margins;

/** The sheet and the part of it that words may take, from the lower left corner of the sheet. */
record Frame(
        double sheetWidth,
        double sheetHeight,
        double left,
        double width,
        double top,
        double bottom) {

    static Frame of(Theme.Page page, Part.Orientation orientation) {
        return switch (orientation) {
            case PORTRAIT -> of(page.width(), page.height(), page.portrait());
            case LANDSCAPE -> of(page.height(), page.width(), page.landscape());
        };
    }

    private static Frame of(double width, double height, Margins margins) {
        return new Frame(
                Length.points(width),
                Length.points(height),
                Length.points(margins.left()),
                Length.points(width - margins.left() - margins.right()),
                Length.points(height - margins.top()),
                Length.points(margins.bottom()));
    }
}
