package vn.kehoach.render.pdf;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Block.Cell;
import vn.kehoach.document.Block.Column;
import vn.kehoach.document.Block.Paragraph;
import vn.kehoach.document.Block.Row;
import vn.kehoach.document.StyleName;
import vn.kehoach.document.Theme;
import vn.kehoach.document.Theme.TextStyle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads rows band by band, so that a long table is never set as a whole. */
final class BandReader {
    private final List<Column> columns;
    private final List<Row> rows;
    private final Grid grid;
    private final Theme theme;
    private final TableMetrics metrics;
    private final SharedBlocks blocks;
    private int next;

    BandReader(
            List<Column> columns,
            List<Row> rows,
            Grid grid,
            Theme theme,
            TableMetrics metrics,
            SharedBlocks blocks) {
        this.blocks = blocks;
        this.columns = columns;
        this.rows = rows;
        this.grid = grid;
        this.theme = theme;
        this.metrics = metrics;
    }

    boolean hasNext() {
        return next < rows.size();
    }

    Band next() {
        List<Band.LaidRow> laid = new ArrayList<>();
        List<LaidCell> cells = new ArrayList<>();
        int end = 1;
        while (laid.size() < end && hasNext()) {
            Row row = rows.get(next++);
            int number = laid.size();
            List<LaidCell> own = cells(row, number, cells);
            cells.addAll(own);
            int reach = number + 1;
            for (LaidCell cell : own) {
                reach = Math.max(reach, cell.endRow());
            }
            boolean kept = hasNext() && isKept(row, rows.get(next));
            end = Math.max(end, Math.max(reach, kept ? number + 2 : number + 1));
            Band.Foot foot = kept ? Band.Foot.KEPT : Band.Foot.FREE;
            laid.add(new Band.LaidRow(row, foot, least(row)));
        }
        cells.forEach(cell -> cell.endAt(laid.size()));
        return new Band(List.copyOf(laid), List.copyOf(cells), metrics);
    }

    /** A heading without its rows and a sum without its figures say nothing. */
    private static boolean isKept(Row row, Row after) {
        return row.kind() == Row.Kind.GROUP || after.kind() == Row.Kind.TOTAL;
    }

    private double least(Row row) {
        StyleName style = row.kind() == Row.Kind.HEAD ? StyleName.TABLE_HEAD : StyleName.TABLE_CELL;
        return TextBlock.leading(theme.style(style)) + 2 * metrics.verticalPadding();
    }

    /** The cells of a row, in the columns that cells from above leave free. */
    private List<LaidCell> cells(Row row, int number, List<LaidCell> above) {
        List<LaidCell> laid = new ArrayList<>();
        int column = free(0, number, above);
        for (Cell cell : row.cells()) {
            if (column == grid.columnCount()) {
                throw new IllegalArgumentException("a row has more cells than columns: " + row);
            }
            int end = column + 1;
            while (end < column + cell.columnSpan()
                    && free(end, number, above) == end
                    && end < grid.columnCount()) {
                end++;
            }
            laid.add(laid(row, cell, number, column, end - column));
            column = free(end, number, above);
        }
        while (column < grid.columnCount()) {
            Cell empty = new Cell(List.of(), 1, 1, null);
            laid.add(laid(row, empty, number, column, 1));
            column = free(column + 1, number, above);
        }
        laid.sort(Comparator.comparingInt(LaidCell::column));
        return laid;
    }

    private int free(int from, int number, List<LaidCell> above) {
        int column = from;
        while (column < grid.columnCount() && isTaken(column, number, above)) {
            column++;
        }
        return column;
    }

    private static boolean isTaken(int column, int number, List<LaidCell> above) {
        for (LaidCell cell : above) {
            if (cell.endRow() > number && cell.covers(column)) {
                return true;
            }
        }
        return false;
    }

    private LaidCell laid(Row row, Cell cell, int number, int column, int columnSpan) {
        double width = grid.width(column, columnSpan) - 2 * metrics.padding();
        List<Passage> passages = new ArrayList<>();
        for (Paragraph paragraph : cell.paragraphs()) {
            TextStyle style = theme.style(paragraph.style());
            Alignment own = alignment(row, cell, columns.get(column), columnSpan);
            Alignment alignment = own == null ? style.alignment() : own;
            TextBlock block =
                    alignment == Alignment.DECIMAL
                            ? TextBlock.onAxis(
                                    paragraph.content(), style, grid.axis(column), theme, width)
                            : blocks.of(paragraph.content(), style, alignment, width);
            passages.add(new Passage(block, paragraph.anchor()));
        }
        int rowSpan = Math.max(1, cell.rowSpan());
        return new LaidCell(
                row.kind(), number, column, columnSpan, rowSpan, new TextColumn(passages));
    }

    /** The cell's; else its column's, if it is of one column; else nothing: that of its style. */
    static @Nullable Alignment alignment(Row row, Cell cell, Column column, int columnSpan) {
        if (cell.alignment() != null) {
            return cell.alignment();
        }
        return switch (row.kind()) {
            case HEAD -> null;
            case PLAIN, GROUP, TOTAL -> columnSpan == 1 ? column.alignment() : null;
        };
    }
}
