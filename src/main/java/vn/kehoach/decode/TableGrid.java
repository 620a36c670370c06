package vn.kehoach.decode;

import vn.kehoach.decode.TableDecoder.PlacedRow;
import vn.kehoach.model.Content.TableCell;
import vn.kehoach.model.Content.TableRow;
import vn.kehoach.source.Span;

import java.util.List;

/** Lays the cells of a table's rows and tells where they leave gaps or collide. */
final class TableGrid {
    private final Fields table;

    /** For each column, how many rows from here on are covered by a cell above. */
    private final int[] covered;

    TableGrid(int columns, Fields table) {
        this.table = table;
        this.covered = new int[columns];
    }

    void judge(List<PlacedRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Span place = rows.get(i).place();
            switch (rows.get(i).row()) {
                case TableRow.Group group -> layGroup(place);
                case TableRow.Plain(List<TableCell> cells) -> lay(cells, rows.size() - i, place);
                case TableRow.Total(List<TableCell> cells) -> lay(cells, rows.size() - i, place);
            }
            for (int column = 0; column < covered.length; column++) {
                covered[column] = Math.max(0, covered[column] - 1);
            }
        }
    }

    private void layGroup(Span place) {
        for (int column = 0; column < covered.length; column++) {
            if (covered[column] > 0) {
                table.report(new ValueProblem.CellOverlap(column + 1), place);
                return;
            }
        }
    }

    /** Stops at the first fault: what follows it in the row would be its consequence. */
    private void lay(List<TableCell> cells, int rowsLeft, Span place) {
        int column = 0;
        for (TableCell cell : cells) {
            column = nextFree(column);
            if (column + cell.across() > covered.length) {
                table.report(new ValueProblem.RowTooLong(covered.length), place);
                return;
            }
            if (cell.down() > rowsLeft) {
                table.report(new ValueProblem.CellBelowTable(cell.down(), rowsLeft), place);
            }
            for (int each = column; each < column + cell.across(); each++) {
                if (covered[each] > 0) {
                    table.report(new ValueProblem.CellOverlap(each + 1), place);
                    return;
                }
                covered[each] = cell.down();
            }
            column += cell.across();
        }
        if (nextFree(column) < covered.length) {
            table.report(new ValueProblem.RowTooShort(filled(), covered.length), place);
        }
    }

    private int nextFree(int from) {
        int column = from;
        while (column < covered.length && covered[column] > 0) {
            column++;
        }
        return column;
    }

    private int filled() {
        int filled = 0;
        for (int rows : covered) {
            filled += rows > 0 ? 1 : 0;
        }
        return filled;
    }
}
