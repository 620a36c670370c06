package vn.kehoach.render.pdf;

import vn.kehoach.document.Block.Cell;
import vn.kehoach.document.Block.Column;
import vn.kehoach.document.Block.Paragraph;
import vn.kehoach.document.Block.Row;
import vn.kehoach.document.Block.Table;
import vn.kehoach.document.Theme;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The widths of a table's columns: their shares, but so that neither a word of the head nor a date
 * in the body must be cut. A column too narrow takes from those that have more than they need.
 */
final class ColumnWidths {
    /** Rows looked at: a table is read as it is placed, and the first rows are like the rest. */
    private static final int SAMPLE = 200;

    /** A word wider than this, such as an address on the web, is cut rather than made room for. */
    private static final double WIDEST_WORD = Length.points(30);

    private final Table table;
    private final Theme theme;
    private final double[] least;

    private ColumnWidths(Table table, Theme theme) {
        this.table = table;
        this.theme = theme;
        this.least = new double[table.columns().size()];
    }

    static double[] of(Table table, Theme theme, double width) {
        ColumnWidths widths = new ColumnWidths(table, theme);
        widths.measure();
        return fitted(shares(table.columns(), width), widths.least, width);
    }

    private static double[] shares(List<Column> columns, double width) {
        double sum = columns.stream().mapToDouble(Column::share).sum();
        return columns.stream().mapToDouble(column -> width * column.share() / sum).toArray();
    }

    private static double[] fitted(double[] wanted, double[] least, double width) {
        double missing = 0;
        double spare = 0;
        for (int i = 0; i < wanted.length; i++) {
            missing += Math.max(0, least[i] - wanted[i]);
            spare += Math.max(0, wanted[i] - least[i]);
        }
        double[] fitted = wanted.clone();
        for (int i = 0; i < wanted.length && missing > 0; i++) {
            double surplus = wanted[i] - least[i];
            if (missing > spare) {
                fitted[i] = width * least[i] / Arrays.stream(least).sum();
            } else if (surplus > 0) {
                fitted[i] -= missing * surplus / spare;
            } else {
                fitted[i] = least[i];
            }
        }
        return fitted;
    }

    private void measure() {
        // Cells under one that spans rows stand in other columns than they count: see BandReader.
        int[] taken = new int[least.length];
        Stream.concat(table.head().stream(), table.body().stream())
                .limit(SAMPLE)
                .forEach(row -> measure(row, taken));
    }

    /**
     * @param taken for how many more rows each column is taken by a cell from above
     */
    private void measure(Row row, int[] taken) {
        int column = 0;
        for (Cell cell : row.cells()) {
            while (column < taken.length && taken[column] > 0) {
                taken[column++]--;
            }
            if (cell.columnSpan() == 1 && column < least.length) {
                least[column] = Math.max(least[column], least(cell));
            }
            for (int i = 0; i < cell.columnSpan() && column < taken.length; i++) {
                taken[column++] = Math.max(0, cell.rowSpan() - 1);
            }
        }
        while (column < taken.length) {
            taken[column] = Math.max(0, taken[column] - 1);
            column++;
        }
    }

    private double least(Cell cell) {
        double widest = 0;
        for (Paragraph paragraph : cell.paragraphs()) {
            WordCutter cutter = new WordCutter(theme.style(paragraph.style()), theme);
            widest =
                    Math.max(
                            widest,
                            OverlongWord.widest(cutter.cut(paragraph.content()), WIDEST_WORD));
        }
        return widest + 2 * Length.points(theme.table().padding()) + Length.TOLERANCE;
    }
}
