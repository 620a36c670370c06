package vn.kehoach.render.pdf;

import java.util.List;

/** Brings the bands of a table onto pages. */
final class TableRows {
    /** Of a page: what is higher is not repeated, for it would leave no room for rows. */
    static final double MOST_REPEATED = 0.5;

    private final Flow flow;
    private final TagPath tags;
    private final BandPainter painter;
    private final List<Band> repeatedHead;
    private final Continuation continuation;
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
            Continuation continuation,
            double mostMoved) {
        this.flow = flow;
        this.tags = tags;
        this.painter = painter;
        this.repeatedHead = repeatedHead;
        this.continuation = continuation;
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
                breakPage(band, row);
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
                continuation.pass(band, row);
                rowBegun = true;
                if (isDone(band, row)) {
                    row++;
                    rowBegun = false;
                } else {
                    breakPage(band, row);
                }
            } else {
                painter.paint(band, row, end, heights, BandPainter.Reading.SPOKEN);
                for (int passed = row; passed < end; passed++) {
                    continuation.pass(band, passed);
                }
                row = end;
                rowBegun = false;
                // What is kept on a page of its own has too high a row after it: a piece joins it.
                hasRows =
                        band.rows().get(row - 1).foot() == Band.Foot.FREE || !hasRoomFor(band, row);
                if (row < band.rowCount() && hasRows) {
                    breakPage(band, row);
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
            for (LaidCell cell : band.cells()) {
                if (cell.row() == row) {
                    cell.open(tags.current(), band.rowsWithCells(cell));
                }
            }
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

    /**
     * @param next row of the band, which opens the page
     */
    private void breakPage(Band band, int next) {
        flow.breakPage();
        painter.turnPage();
        hasRows = false;
        repeatedHead.forEach(this::repeat);
        double head = repeatedHead.stream().mapToDouble(Band::height).sum();
        continuation
                .over(band, next)
                .filter(group -> head + group.height() <= flow.pageRoom() * MOST_REPEATED)
                .ifPresent(this::repeat);
    }

    private void repeat(Band band) {
        double[] heights = band.heights(0);
        painter.paint(band, 0, band.rowCount(), heights, BandPainter.Reading.REPEATED);
        band.cells().forEach(LaidCell::rewind);
    }
}
