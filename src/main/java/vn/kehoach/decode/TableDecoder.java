package vn.kehoach.decode;

import static vn.kehoach.decode.ScalarForm.CELL;
import static vn.kehoach.decode.ScalarForm.TEXT;
import static vn.kehoach.decode.ValueForm.either;
import static vn.kehoach.decode.ValueForm.list;
import static vn.kehoach.decode.ValueForm.number;

import vn.kehoach.decode.Slot.Key;
import vn.kehoach.model.Content;
import vn.kehoach.model.Content.CellAlignment;
import vn.kehoach.model.Content.TableCell;
import vn.kehoach.model.Content.TableColumn;
import vn.kehoach.model.Content.TableRow;
import vn.kehoach.model.Provenance;
import vn.kehoach.model.Text;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.YamlMapping;
import vn.kehoach.yaml.YamlScalar;
import vn.kehoach.yaml.YamlSequence;

import java.util.List;
import java.util.Optional;

/** Free tables: their columns, rows and cells. */
final class TableDecoder {
    private static final Choices<CellAlignment> ALIGNMENTS = Choices.all(CellAlignment.class);

    private static final Shape COLUMN =
            Shape.of(Owner.COLUMN)
                    .required("heading", TEXT)
                    .optional("width", number(1, 100))
                    .optional("align", ALIGNMENTS);
    private static final Shape PLACED_CELL =
            Shape.of(Owner.CELL)
                    .required("text", CELL)
                    .optional("across", number(1, 100))
                    .optional("down", number(1, 1000))
                    .optional("align", ALIGNMENTS);
    private static final ValueForm CELLS = list(either(CELL, PLACED_CELL));
    private static final Shape ROW =
            Shape.of(Owner.ROW).oneOf(new Key("group", TEXT), new Key("total", CELLS));

    static final ValueForm COLUMNS = list(COLUMN);
    static final ValueForm ROWS = list(either(CELLS, ROW));
    static final Shape SHAPE =
            Shape.of(Owner.TABLE)
                    .required("columns", COLUMNS)
                    .required("rows", ROWS)
                    .optional("caption", TEXT)
                    .optional("unit", TEXT)
                    .optional("notes", list(TEXT));

    private TableDecoder() {}

    static Content decode(Fields fields, Provenance provenance, Span span) {
        List<TableColumn> columns = columns(fields);
        return new Content.FreeTable(
                fields.textOrNull("caption"),
                fields.textOrNull("unit"),
                columns,
                rows(fields, columns.size()),
                fields.texts("notes"),
                provenance,
                span);
    }

    static List<TableColumn> columns(Fields fields) {
        List<TableColumn> columns = fields.list("columns", COLUMN, TableDecoder::column);
        if (columns.stream().allMatch(column -> column.width() == TableColumn.BY_CONTENT)) {
            return columns;
        }
        return columns.stream().map(TableColumn::besideOthersWithWidths).toList();
    }

    private static TableColumn column(Fields fields) {
        return new TableColumn(
                fields.text("heading"),
                fields.number("width", TableColumn.BY_CONTENT),
                fields.choice("align", ALIGNMENTS, CellAlignment.LEFT));
    }

    /** The rows, which have been compared with the columns if there are any. */
    static List<TableRow> rows(Fields fields, int columns) {
        List<PlacedRow> rows = fields.list("rows", TableDecoder::row);
        if (columns > 0) {
            new TableGrid(columns, fields).judge(rows);
        }
        return rows.stream().map(PlacedRow::row).toList();
    }

    record PlacedRow(TableRow row, Span place) {}

    private static Optional<PlacedRow> row(Value value) {
        Optional<TableRow> row =
                switch (value.node()) {
                    case YamlSequence sequence -> Optional.of(new TableRow.Plain(cells(value)));
                    case YamlMapping mapping -> value.fields(ROW).flatMap(TableDecoder::namedRow);
                    case YamlScalar scalar -> value.wrongForm(NodeForm.LIST);
                };
        return row.map(each -> new PlacedRow(each, value.place()));
    }

    private static List<TableCell> cells(Value row) {
        return row.elements().stream().flatMap(each -> cell(each).stream()).toList();
    }

    private static Optional<TableRow> namedRow(Fields fields) {
        return fields.chosen("group", "total")
                .map(key ->
                        key.equals("group")
                                ? new TableRow.Group(fields.text("group"))
                                : new TableRow.Total(fields.list("total", TableDecoder::cell)));
    }

    private static Optional<TableCell> cell(Value value) {
        if (value.node() instanceof YamlMapping mapping && !Value.isProseWithColon(mapping)) {
            return value.fields(PLACED_CELL)
                    .map(fields ->
                            new TableCell(
                                    fields.value("text")
                                            .map(Value::cell)
                                            .orElseGet(() -> Text.nothing(fields.place())),
                                    fields.number("across", 1),
                                    fields.number("down", 1),
                                    fields.choiceOrNull("align", ALIGNMENTS)));
        }
        return Optional.of(new TableCell(value.cell(), 1, 1, null));
    }
}
