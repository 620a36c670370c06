package vn.kehoach.render.pdf;

import vn.kehoach.document.Alignment;
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

    /** Holds a bound such as "≥ 25.000"; longer ties are loosened rather than take room. */
    private static final double MOST_FOR_A_TIE = Length.points(16);

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

    private ColumnWidths(Table table, Theme theme, TableMetrics metrics) {
        this.table = table;
        this.theme = theme;
        this.metrics = metrics;
        this.least = new double[table.columns().size()];
        this.axes = new DecimalAxis[least.length];
        Arrays.fill(axes, DecimalAxis.NONE);
        this.natural = new double[least.length];
        this.cells = new int[least.length];
    }

    static Grid grid(Table table, Theme theme, TableMetrics metrics, double width) {
        ColumnWidths widths = new ColumnWidths(table, theme, metrics);
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
                    least[column] = Math.max(least[column], longestWord(cell));
                    if (row.kind() == Row.Kind.PLAIN) {
                        natural[column] += natural(cell);
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
        for (var paragraph : cell.paragraphs()) {
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

    private double natural(Cell cell) {
        double sum = 0;
        for (var paragraph : cell.paragraphs()) {
            var cutter = new WordCutter(theme.style(paragraph.style()), theme);
            for (Word word : cutter.cut(paragraph.content())) {
                sum += word.width() + word.space();
            }
        }
        return sum;
    }

    private double longestWord(Cell cell) {
        double longest = 0;
        for (var paragraph : cell.paragraphs()) {
            double joined = 0;
            double tied = 0;
            var cutter = new WordCutter(theme.style(paragraph.style()), theme);
            for (Word word : cutter.cut(paragraph.content())) {
                joined += word.width();
                tied += word.width();
                longest = Math.max(longest, tied <= MOST_FOR_A_TIE ? tied : joined);
                boolean glued = word.join() == Word.Join.GLUED;
                joined = glued && word.space() == 0 ? joined : 0;
                tied = glued ? tied + word.space() : 0;
            }
        }
        return longest + margin();
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
