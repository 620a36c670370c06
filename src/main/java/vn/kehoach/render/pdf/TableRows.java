package vn.kehoach.render.pdf;

import java.util.List;

/** Brings the bands of a table onto pages. */
final class TableRows {
    private final Flow flow;
    private final TagPath tags;
    private final BandPainter painter;
    private final List<Band> repeatedHead;
    private final double mostMoved;

    /** Whether this page has rows beside the repeated head, so that another page has more room. */
    private boolean hasRows;

    /**
     * @param mostMoved share of a page up to which rows tied together move to the next page whole
     */
    TableRows(
            Flow flow,
            TagPath tags,
            BandPainter painter,
            List<Band> repeatedHead,
            double mostMoved) {
        this.flow = flow;
        this.tags = tags;
        this.painter = painter;
        this.repeatedHead = repeatedHead;
        this.mostMoved = mostMoved;
    }

    /** The head is behind: it alone is no reason to turn the page. */
    void beginBody() {
        hasRows = false;
    }

    /**
     * @param follow what must stand under the band on its page
     */
    void place(Band band, double follow) {
        int row = 0;
        int opened = 0;
        boolean rowBegun = false;
        while (row < band.rowCount()) {
            double[] heights = band.heights(row);
            int fitting = fitting(band, row, heights, follow);
            if (fitting == 0 && hasRows) {
                breakPage();
                continue;
            }
            int end = Math.max(row + fitting, row + 1);
            for (; opened < end; opened++) {
                open(band, opened);
            }
            for (int named = rowBegun ? row + 1 : row; named < end; named++) {
                double dropped = BandPainter.sum(heights, row, named);
                painter.name(band, named, dropped);
            }
            if (fitting == 0) {
                painter.paintPiece(band, row);
                rowBegun = true;
                if (isDone(band, row)) {
                    row++;
                    rowBegun = false;
                } else {
                    breakPage();
                }
            } else {
                painter.paint(band, row, end, heights, BandPainter.Reading.SPOKEN);
                row = end;
                rowBegun = false;
                // What is kept on a page of its own has too high a row after it: a piece joins it.
                hasRows =
                        band.rows().get(row - 1).foot() == Band.Foot.FREE || !hasRoomFor(band, row);
                if (row < band.rowCount() && hasRows) {
                    breakPage();
                }
            }
        }
        hasRows = true;
        band.cells().forEach(LaidCell::close);
    }

    /** How many rows from {@code row} go on this page; none if the page should turn first. */
    private int fitting(Band band, int row, double[] heights, double follow) {
        double all = BandPainter.sum(heights, row, band.rowCount());
        if (flow.fits(all + (hasRows ? follow : 0))) {
            return band.rowCount() - row;
        }
        if (hasRows && all + follow <= flow.pageRoom() * mostMoved) {
            return 0;
        }
        int fitting = 0;
        double used = 0;
        for (int next = row; next < band.rowCount(); next++) {
            used += heights[next];
            if (!flow.fits(used)) {
                break;
            }
            fitting++;
        }
        int kept = Math.min(fitting, band.rowCount() - row - 1);
        while (kept > 0 && band.rows().get(row + kept - 1).foot() == Band.Foot.KEPT) {
            kept--;
        }
        return kept == 0 && !hasRows ? Math.min(fitting, band.rowCount() - row) : kept;
    }

    /** A row that cells from above cover wholly is none: PDF/UA-1 7.2 wants cells in each. */
    private void open(Band band, int row) {
        if (band.hasCells(row)) {
            tags.open("TR");
            band.cells().stream()
                    .filter(cell -> cell.row() == row)
                    .forEach(cell -> cell.open(tags.current(), band.rowsWithCells(cell)));
            tags.close();
        }
    }

    private boolean hasRoomFor(Band band, int row) {
        double room = flow.room() - 2 * band.metrics().verticalPadding();
        return band.cells().stream()
                .filter(cell -> cell.row() <= row && cell.endRow() > row)
                .allMatch(cell -> cell.isDone() || cell.fitting(room) > 0);
    }

    private static boolean isDone(Band band, int row) {
        return band.cells().stream()
                .filter(cell -> cell.row() <= row && cell.endRow() == row + 1)
                .allMatch(LaidCell::isDone);
    }

    private void breakPage() {
        flow.breakPage();
        painter.turnPage();
        hasRows = false;
        for (Band band : repeatedHead) {
            double[] heights = band.heights(0);
            int rows = band.rowCount();
            painter.paint(band, 0, rows, heights, BandPainter.Reading.REPEATED);
            band.cells().forEach(LaidCell::rewind);
        }
    }
}
