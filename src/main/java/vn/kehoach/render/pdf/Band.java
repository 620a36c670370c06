package vn.kehoach.render.pdf;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.Anchor;
import vn.kehoach.document.Block.Row;

import java.util.List;

/**
 * Rows that cells spanning rows tie together, that a group row heads or that a total row ends; most
 * bands are one row.
 *
 * @param cells in the order of rows and columns; together they fill the grid
 */
record Band(List<LaidRow> rows, List<LaidCell> cells, TableMetrics metrics) {
    /**
     * @param least height, that of an empty row
     */
    record LaidRow(Row source, Foot foot, double least) {
        @Nullable Anchor anchor() {
            return source.anchor();
        }
    }

    /** Whether a page may end under a row. */
    enum Foot {
        FREE,
        KEPT
    }

    int rowCount() {
        return rows.size();
    }

    /** Whether a cell begins in the row. */
    boolean hasCells(int row) {
        for (LaidCell cell : cells) {
            if (cell.row() == row) {
                return true;
            }
        }
        return false;
    }

    /** How many of the rows that a cell spans have cells of their own. */
    int rowsWithCells(LaidCell cell) {
        int rows = 0;
        for (int row = cell.row(); row < cell.endRow(); row++) {
            rows += hasCells(row) ? 1 : 0;
        }
        return rows;
    }

    /** The heights of the rows from {@code first}, counting only what is not yet painted. */
    double[] heights(int first) {
        double[] heights = new double[rowCount()];
        for (int row = first; row < rowCount(); row++) {
            heights[row] = rows.get(row).least();
        }
        for (LaidCell cell : cells) {
            if (cell.row() >= first && cell.endRow() == cell.row() + 1) {
                heights[cell.row()] = Math.max(heights[cell.row()], metrics.cellHeight(cell));
            }
        }
        for (LaidCell cell : cells) {
            if (cell.endRow() > Math.max(first, cell.row() + 1)) {
                stretchLast(heights, cell, first);
            }
        }
        return heights;
    }

    /** What a cell over several rows needs beyond them goes to the last of them. */
    private void stretchLast(double[] heights, LaidCell cell, int first) {
        double above = 0;
        int last = cell.endRow() - 1;
        for (int row = Math.max(first, cell.row()); row < last; row++) {
            above += heights[row];
        }
        heights[last] = Math.max(heights[last], metrics.cellHeight(cell) - above);
    }

    double height() {
        double sum = 0;
        for (double height : heights(0)) {
            sum += height;
        }
        return sum;
    }

    /**
     * The rows that must at least stand together where the band begins.
     *
     * @param piece of the last of them that is enough
     */
    double start(double piece) {
        double[] heights = heights(0);
        double sum = 0;
        for (int row = 0; row < rowCount(); row++) {
            if (rows.get(row).foot() == Foot.FREE) {
                return sum + Math.min(heights[row], piece);
            }
            sum += heights[row];
        }
        return sum;
    }
}
