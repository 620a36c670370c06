package vn.kehoach.compose;

import vn.kehoach.compose.view.BlockView.CellView;
import vn.kehoach.compose.view.Markup;

import java.util.List;

/** Cells of the usual shapes. */
final class Cells {
    private Cells() {}

    static CellView cell(Markup text, String style) {
        return new CellView(List.of(text), style, 1, 1, "");
    }

    static CellView head(String text, int across, int down) {
        return new CellView(List.of(MarkupWriter.escaped(text)), "table-head", across, down, "");
    }

    static CellView across(Markup text, String style, int columns) {
        return new CellView(List.of(text), style, columns, 1, "left");
    }
}
