package vn.kehoach.render.pdf;

import vn.kehoach.document.Block.Column;

import java.util.List;

/** The columns of a table, from its left edge. */
final class Grid {
    private final double[] edges;

    Grid(List<Column> columns, double width) {
        double shares = columns.stream().mapToDouble(Column::share).sum();
        edges = new double[columns.size() + 1];
        double sum = 0;
        for (int i = 0; i < columns.size(); i++) {
            sum += columns.get(i).share();
            edges[i + 1] = width * sum / shares;
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
