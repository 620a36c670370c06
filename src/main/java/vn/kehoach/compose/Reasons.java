package vn.kehoach.compose;

import vn.kehoach.compose.view.BlockView.CellView;
import vn.kehoach.compose.view.BlockView.ColumnView;
import vn.kehoach.compose.view.BlockView.RowView;
import vn.kehoach.compose.view.Markup;

import java.util.ArrayList;
import java.util.List;

/** The last column of tables that are submitted: why a line stands there, for those who decide. */
final class Reasons {
    static final ColumnView COLUMN = new ColumnView(10, "left");
    private static final String STYLE = "rationale";

    private Reasons() {}

    /**
     * @param down how many rows the head has
     */
    static RowView head(RowView row, int down, Labels labels) {
        Markup heading = MarkupWriter.escaped(labels.of("column-rationale"));
        return with(row, new CellView(List.of(heading), STYLE, 1, down, "center"));
    }

    static RowView row(RowView row, Markup reason) {
        return with(row, Cells.cell(reason, STYLE));
    }

    private static RowView with(RowView row, CellView last) {
        List<CellView> cells = new ArrayList<>(row.cells());
        cells.add(last);
        return new RowView(row.kind(), row.anchor(), cells);
    }
}
