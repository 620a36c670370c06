package vn.kehoach.render.pdf;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Block;
import vn.kehoach.document.Block.Cell;
import vn.kehoach.document.Block.Column;
import vn.kehoach.document.Block.Row;
import vn.kehoach.document.Block.Table;
import vn.kehoach.document.Theme;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Widths by the columns' shares, or by how much stands in them where nobody gave shares; but none
 * narrower than its longest word as long as the others can give the room: a figure or "STT" cut in
 * two is a page that comes back.
 *
 * <p>Both come in steps, so that a word more or less mostly moves no column, and never far.
 */
final class ColumnWidths {
    /** Of the table's width: one long word must not squeeze all the others. */
    private static final double MOST_FOR_A_WORD = 0.3;

    /** Between the least widths that a column can need. */
    private static final double STEP = Length.points(2);

    /** Widths in mm of what usually stands in a cell, on one line, as shares of the table. */
    private static final double[] LEVELS = {10, 15, 22, 33, 50, 75, 110};

    private final Table table;
    private final Theme theme;
    private final TableMetrics metrics;
    private final double[] least;

    /** Of all cells of a column below each other, on one line each. */
    private final double[] natural;

    private final int[] cells;
    private final DecimalAxis[] axes;

    private final Extents extents;

    private ColumnWidths(Table table, Typesetter typesetter, TableMetrics metrics) {
        this.table = table;
        this.theme = typesetter.theme();
        this.metrics = metrics;
        this.extents = typesetter.extents();
        this.least = new double[table.columns().size()];
        this.axes = new DecimalAxis[least.length];
        Arrays.fill(axes, DecimalAxis.NONE);
        this.natural = new double[least.length];
        this.cells = new int[least.length];
    }

    static Grid grid(Table table, Typesetter typesetter, TableMetrics metrics, double width) {
        ColumnWidths widths = new ColumnWidths(table, typesetter, metrics);
        widths.measure(table.head());
        widths.measure(table.body());
        widths.round();
        return new Grid(widths.fit(widths.shared(width), width), widths.axes);
    }

    private double[] shared(double width) {
        double[] shares = table.columns().stream().mapToDouble(Column::share).toArray();
        if (DoubleStream.of(shares).sum() == 0) {
            Arrays.setAll(shares, this::level);
        }
        double all = DoubleStream.of(shares).sum();
        return DoubleStream.of(shares).map(share -> width * share / all).toArray();
    }

    private double level(int column) {
        double usual = natural[column] / Math.max(1, cells[column]);
        for (double level : LEVELS) {
            if (usual <= Length.points(level)) {
                return level;
            }
        }
        return LEVELS[LEVELS.length - 1];
    }

    private void round() {
        for (int i = 0; i < least.length; i++) {
            least[i] = Math.ceil((least[i] - Length.TOLERANCE) / STEP) * STEP;
        }
    }

    private void measure(List<Row> rows) {
        int[] covered = new int[least.length];
        for (Row row : rows) {
            int column = 0;
            for (Cell cell : row.cells()) {
                while (column < covered.length && covered[column] > 0) {
                    column++;
                }
                int end = Math.min(column + cell.columnSpan(), covered.length);
                if (end == column + 1) {
                    Extents.Extent extent = extents.of(cell);
                    least[column] = Math.max(least[column], extent.longest() + margin());
                    if (row.kind() == Row.Kind.PLAIN) {
                        natural[column] += extent.natural();
                        cells[column]++;
                    }
                    Alignment own = BandReader.alignment(row, cell, table.columns().get(column), 1);
                    if (own == Alignment.DECIMAL) {
                        measureFigures(cell, column);
                    }
                }
                for (; column < end; column++) {
                    covered[column] = cell.rowSpan();
                }
            }
            for (int i = 0; i < covered.length; i++) {
                covered[i] = Math.max(0, covered[i] - 1);
            }
        }
    }

    private void measureFigures(Cell cell, int column) {
        for (Block.Paragraph paragraph : cell.paragraphs()) {
            var cutter = new WordCutter(theme.style(paragraph.style()), theme);
            DecimalAxis.figure(cutter.cut(paragraph.content()))
                    .ifPresent(figure -> axes[column] = axes[column].with(figure));
        }
        double figures = axes[column].width() + margin();
        least[column] = Math.max(least[column], figures);
    }

    private double margin() {
        return 2 * metrics.padding() + metrics.border();
    }

    /** Narrow columns get what their words need, the wide ones share the rest as before. */
    private double[] fit(double[] shared, double width) {
        double[] wanted = new double[least.length];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = Math.min(least[i], Math.max(shared[i], MOST_FOR_A_WORD * width));
        }
        if (IntStream.range(0, wanted.length).mapToDouble(i -> wanted[i]).sum() > width) {
            return shared;
        }
        boolean[] fixed = new boolean[wanted.length];
        double[] fitted = shared.clone();
        while (true) {
            boolean changed = false;
            for (int i = 0; i < fitted.length; i++) {
                if (!fixed[i] && fitted[i] < wanted[i]) {
                    fixed[i] = true;
                    changed = true;
                }
            }
            if (!changed) {
                return fitted;
            }
            double taken = 0;
            double open = 0;
            for (int i = 0; i < fitted.length; i++) {
                taken += fixed[i] ? wanted[i] : 0;
                open += fixed[i] ? 0 : shared[i];
            }
            for (int i = 0; i < fitted.length; i++) {
                fitted[i] = fixed[i] ? wanted[i] : (width - taken) * shared[i] / open;
            }
        }
    }
}
