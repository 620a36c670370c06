package vn.kehoach.render.pdf;

/** The columns of a table, from its left edge. */
final class Grid {
    private final double[] edges;

    Grid(double... widths) {
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

    double width(int column, int span) {
        return edges[column + span] - edges[column];
    }
}
