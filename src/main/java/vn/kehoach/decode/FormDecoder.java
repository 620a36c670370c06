package vn.kehoach.decode;

import static vn.kehoach.decode.ScalarForm.TEXT;
import static vn.kehoach.decode.ValueForm.list;
import static vn.kehoach.decode.ValueForm.number;

import vn.kehoach.model.Content;
import vn.kehoach.model.Content.TableColumn;
import vn.kehoach.model.Provenance;
import vn.kehoach.source.Span;

import java.util.List;

final class FormDecoder {
    static final Shape SHAPE =
            Shape.of(Owner.FORM)
                    .required("title", TEXT)
                    .optional("lines", list(TEXT))
                    .optional("columns", TableDecoder.COLUMNS)
                    .optional("rows", TableDecoder.ROWS)
                    .optional("blank-rows", number(0, 200))
                    .optional("signatures", list(TEXT))
                    .optional("notes", list(TEXT))
                    .needing("rows", "columns")
                    .needing("blank-rows", "columns");

    private FormDecoder() {}

    static Content decode(Fields fields, Provenance provenance, Span span) {
        List<TableColumn> columns = TableDecoder.columns(fields);
        fields.inNeed()
                .ifPresent(key ->
                        fields.report(new ValueProblem.RowsWithoutColumns(), fields.keyPlace(key)));
        return new Content.Form(
                fields.text("title"),
                fields.texts("lines"),
                columns,
                TableDecoder.rows(fields, columns.size()),
                fields.number("blank-rows", 0),
                fields.texts("signatures"),
                fields.texts("notes"),
                provenance,
                span);
    }
}
