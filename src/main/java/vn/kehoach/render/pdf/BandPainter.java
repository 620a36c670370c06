package vn.kehoach.render.pdf;

import vn.kehoach.document.Anchor;

import java.util.ArrayList;
import java.util.List;

/** Draws consecutive rows of a band on one page, with the lines around them. */
final class BandPainter {
    private final Flow flow;
    private final Grid grid;
    private final TableMetrics metrics;

    /** Whether a band of this table stands above on this page, its lower line drawn. */
    private boolean hasLineAbove;

    /** Cells as they are on this page, for the lines around them. */
    private record Box(LaidCell cell, double top, double bottom) {}

    /** Whether the words are read or drawn again only. */
    enum Reading {
        SPOKEN,
        REPEATED
    }

    BandPainter(Flow flow, Grid grid, TableMetrics metrics) {
        this.flow = flow;
        this.grid = grid;
        this.metrics = metrics;
    }

    void turnPage() {
        hasLineAbove = false;
    }

    /**
     * Draws rows {@code first} up to {@code end}, each to its full height.
     *
     * @param heights of all rows of the band
     */
    void paint(Band band, int first, int end, double[] heights, Reading reading) {
        double top = flow.y();
        List<Box> boxes = new ArrayList<>();
        for (LaidCell cell : band.cells()) {
            if (cell.row() < end && cell.endRow() > first) {
                double boxTop = top - sum(heights, first, Math.max(first, cell.row()));
                double bottom = top - sum(heights, first, Math.min(end, cell.endRow()));
                boxes.add(new Box(cell, boxTop, bottom));
            }
        }
        if (reading == Reading.REPEATED) {
            flow.canvas().begin(Artifact.REPEATED);
        }
        for (Box box : boxes) {
            double room = box.top() - box.bottom() - 2 * metrics.verticalPadding();
            LaidCell cell = box.cell();
            boolean ends = cell.endRow() <= end;
            paint(box, ends ? cell.remaining() : cell.fitting(room), room);
        }
        if (reading == Reading.REPEATED) {
            flow.canvas().end();
        }
        lines(boxes, top);
        flow.advance(sum(heights, first, end));
    }

    /** Draws as much of one row as the page holds; its cells go on on the next page. */
    void paintPiece(Band band, int row) {
        double top = flow.y();
        double room = flow.room() - 2 * metrics.verticalPadding();
        List<LaidCell> cells =
                band.cells().stream()
                        .filter(cell -> cell.row() <= row && cell.endRow() > row)
                        .toList();
        double used = 0;
        for (LaidCell cell : cells) {
            int lines = Math.min(cell.remaining(), Math.max(1, cell.fitting(room)));
            double textTop = top - metrics.verticalPadding();
            used = Math.max(used, cell.paint(flow.canvas(), lines, x(cell), textTop));
        }
        double height = used + 2 * metrics.verticalPadding();
        lines(cells.stream().map(cell -> new Box(cell, top, top - height)).toList(), top);
        flow.advance(height);
    }

    void name(Band band, int row, double dropped) {
        Anchor anchor = band.rows().get(row).anchor();
        if (anchor != null) {
            flow.canvas().name(anchor, flow.left(), flow.y() - dropped);
        }
    }

    private void paint(Box box, int lines, double room) {
        LaidCell cell = box.cell();
        boolean whole = lines == cell.remaining();
        double drop = cell.isHead() && whole ? Math.max(0, (room - cell.height()) / 2) : 0;
        cell.paint(flow.canvas(), lines, x(cell), box.top() - metrics.verticalPadding() - drop);
    }

    private double x(LaidCell cell) {
        return flow.left() + grid.left(cell.column()) + metrics.padding();
    }

    /** Each line once: two over each other look darker than one. */
    private void lines(List<Box> boxes, double top) {
        Canvas canvas = flow.canvas();
        canvas.begin(Artifact.LAYOUT);
        canvas.beginLines(metrics.border(), Ink.BLACK);
        for (Box box : boxes) {
            LaidCell cell = box.cell();
            double left = flow.left() + grid.left(cell.column());
            double right = left + grid.width(cell.column(), cell.columnSpan());
            canvas.line(left, box.bottom(), right, box.bottom());
            canvas.line(right, box.top(), right, box.bottom());
            if (cell.column() == 0) {
                canvas.line(left, box.top(), left, box.bottom());
            }
            if (box.top() == top && !hasLineAbove) {
                canvas.line(left, top, right, top);
            }
        }
        canvas.endLines();
        canvas.end();
        hasLineAbove = true;
    }

    static double sum(double[] heights, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += heights[i];
        }
        return sum;
    }
}
