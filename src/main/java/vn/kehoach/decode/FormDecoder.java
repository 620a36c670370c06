package vn.kehoach.decode;

import vn.kehoach.model.Content;
import vn.kehoach.model.Content.TableColumn;
import vn.kehoach.model.Provenance;
import vn.kehoach.source.Span;

import java.util.List;

final class FormDecoder {
    static final Shape SHAPE =
            Shape.of(Owner.FORM)
                    .required("title")
                    .optional("lines", "columns", "rows", "blank-rows", "signatures", "notes");

    private static final int MOST_BLANK_ROWS = 200;

    private FormDecoder() {}

    static Content decode(Fields fields, Provenance provenance, Span span) {
        List<TableColumn> columns = TableDecoder.columns(fields);
        if (!fields.has("columns")) {
            fields.chosen("rows", "blank-rows")
                    .ifPresent(key ->
                            fields.report(
                                    new ValueProblem.RowsWithoutColumns(), fields.keyPlace(key)));
        }
        return new Content.Form(
                fields.text("title"),
                fields.texts("lines"),
                columns,
                TableDecoder.rows(fields, columns.size()),
                fields.number("blank-rows", 0, MOST_BLANK_ROWS, 0),
                fields.texts("signatures"),
                fields.texts("notes"),
                provenance,
                span);
    }
}
