package vn.kehoach.render.pdf;

/** The columns of a table, from its left edge. */
final class Grid {
    private final double[] edges;
    private final DecimalAxis[] axes;

    /**
     * @param axes one a column, of those with figures
     */
    Grid(double[] widths, DecimalAxis[] axes) {
        this.axes = axes.clone();
        edges = new double[widths.length + 1];
        for (int i = 0; i < widths.length; i++) {
            edges[i + 1] = edges[i] + widths[i];
        }
    }

    int columnCount() {
        return edges.length - 1;
    }

    double left(int column) {
        return edges[column];
    }

    DecimalAxis axis(int column) {
        return axes[column];
    }

    double width(int column, int span) {
        return edges[column + span] - edges[column];
    }
}
