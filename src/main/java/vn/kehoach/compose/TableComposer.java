package vn.kehoach.compose;

import vn.kehoach.compose.view.BlockView.CellView;
import vn.kehoach.compose.view.BlockView.ColumnView;
import vn.kehoach.compose.view.BlockView.RowView;
import vn.kehoach.compose.view.BlockView.TableView;
import vn.kehoach.compose.view.Markup;
import vn.kehoach.model.Content;
import vn.kehoach.model.Content.CellAlignment;
import vn.kehoach.model.Content.TableCell;
import vn.kehoach.model.Content.TableColumn;
import vn.kehoach.model.Content.TableRow;
import vn.kehoach.model.Provenance;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.ArrayList;
import java.util.List;

/** Tables in the words that templates print. */
record TableComposer(ResolvedPlan plan, Labels labels, Prose prose, Names names, Anchors anchors) {

    TableView tasks(Content.TaskTable table, Provenance provenance) {
        return new TaskTableComposer(plan, labels, prose, names, anchors)
                .compose(table, provenance);
    }

    TableView indicators(Content.IndicatorTable table, Provenance provenance) {
        return new IndicatorTableComposer(plan, labels, prose, names, anchors)
                .compose(table, provenance);
    }

    TableView funding(Content.Funding funding, Provenance provenance) {
        return new FundingComposer(labels, prose).compose(funding, provenance);
    }

    TableView free(Content.FreeTable table, Provenance provenance) {
        return new TableView(
                table.caption() == null
                        ? prose.marked(Markup.EMPTY, provenance)
                        : prose.of(table.caption(), provenance),
                UnitLine.of(table.unit(), prose, labels),
                columns(table.columns()),
                List.of(head(table.columns())),
                rows(table.rows(), table.columns().size()),
                prose.all(table.notes()));
    }

    TableView form(Content.Form form) {
        List<RowView> rows = new ArrayList<>(rows(form.rows(), form.columns().size()));
        for (int i = 0; i < form.blankRows(); i++) {
            rows.add(
                    new RowView(
                            "plain",
                            "",
                            form.columns().stream()
                                    .map(column -> Cells.cell(Markup.EMPTY, "table-cell"))
                                    .toList()));
        }
        return new TableView(
                Markup.EMPTY,
                Markup.EMPTY,
                columns(form.columns()),
                List.of(head(form.columns())),
                rows,
                List.of());
    }

    private static List<ColumnView> columns(List<TableColumn> columns) {
        return columns.stream()
                .map(column -> new ColumnView(column.width(), align(column.alignment())))
                .toList();
    }

    private RowView head(List<TableColumn> columns) {
        return new RowView(
                "head",
                "",
                columns.stream()
                        .map(column -> Cells.cell(prose.of(column.heading()), "table-head"))
                        .toList());
    }

    private List<RowView> rows(List<TableRow> rows, int width) {
        return rows.stream()
                .map(row ->
                        switch (row) {
                            case TableRow.Plain plain ->
                                    new RowView("plain", "", cells(plain.cells(), "table-cell"));
                            case TableRow.Group group ->
                                    new RowView(
                                            "group",
                                            "",
                                            List.of(
                                                    Cells.across(
                                                            prose.of(group.heading()),
                                                            "table-group",
                                                            width)));
                            case TableRow.Total total ->
                                    new RowView("total", "", cells(total.cells(), "table-total"));
                        })
                .toList();
    }

    private List<CellView> cells(List<TableCell> cells, String style) {
        return cells.stream()
                .map(cell ->
                        new CellView(
                                List.of(prose.of(cell.text())),
                                style,
                                cell.across(),
                                cell.down(),
                                cell.alignment() == null ? "" : align(cell.alignment())))
                .toList();
    }

    private static String align(CellAlignment alignment) {
        return switch (alignment) {
            case LEFT -> "left";
            case CENTER -> "center";
            case RIGHT -> "right";
            case DECIMAL -> "decimal";
        };
    }
}
