package vn.kehoach.compose;

import vn.kehoach.compose.view.BlockView.CellView;
import vn.kehoach.compose.view.Markup;

import java.util.List;

/**
 * The row that heads a group of rows: its number in the first column, its heading across the rest.
 */
final class GroupCells {
    private GroupCells() {}

    static List<CellView> of(String number, Markup heading, boolean numbered, int width) {
        if (!numbered || width == 1) {
            return List.of(Cells.across(heading, "table-group", width));
        }
        CellView first =
                new CellView(List.of(MarkupWriter.escaped(number)), "table-group", 1, 1, "center");
        return List.of(first, Cells.across(heading, "table-group", width - 1));
    }
}
