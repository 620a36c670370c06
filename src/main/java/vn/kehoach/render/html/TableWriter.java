package vn.kehoach.render.html;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Block;
import vn.kehoach.document.Block.Cell;
import vn.kehoach.document.Block.Column;
import vn.kehoach.document.Block.Paragraph;
import vn.kehoach.document.Block.Row;
import vn.kehoach.document.Block.Table;
import vn.kehoach.document.StyleName;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes a table in a box of its own, which scrolls where the page is too narrow. */
final class TableWriter {

    /** With more, a table may fit no screen and can be scrolled on each. */
    private static final int COLUMNS_THAT_FIT = 7;

    private final HtmlWriter html;
    private final InlineWriter inlines;
    private final ColumnRules columnRules;
    private final String label;
    private final Function<Block, Optional<String>> origins;
    private int captions;
    private int unnamed;

    /**
     * @param label of a table without a caption
     */
    TableWriter(
            HtmlWriter html,
            InlineWriter inlines,
            ColumnRules columnRules,
            String label,
            Function<Block, Optional<String>> origins) {
        this.html = html;
        this.inlines = inlines;
        this.columnRules = columnRules;
        this.label = label;
        this.origins = origins;
    }

    void write(Table table) {
        html.openBlock("figure", Attributes.classes("table"));
        Attributes box =
                (table.columns().size() > COLUMNS_THAT_FIT
                                ? Attributes.classes("table-box", "many-columns")
                                : Attributes.classes("table-box"))
                        .and("role", "region")
                        .and("tabindex", "0");
        if (table.caption().isEmpty()) {
            unnamed++;
            // Numbered, since regions of one name cannot be told apart.
            box = box.and("aria-label", label + " " + unnamed);
        } else {
            box = box.and("aria-labelledby", writeCaption(table));
        }
        html.openBlock("div", box);
        html.openBlock("table", Attributes.classes(columnRules.add(table.columns())));
        writeColumns(table.columns());
        writeHead(table);
        writeBody(table);
        html.close();
        html.close();
        for (Paragraph note : table.notes()) {
            html.line();
            writeParagraph(note);
        }
        html.close();
    }

    private String writeCaption(Table table) {
        captions++;
        String id = "_caption-" + captions;
        String style = ClassName.of(StyleName.TABLE_CAPTION);
        html.openBlock(
                "figcaption", Attributes.classes(style).and("id", id).from(origins.apply(table)));
        inlines.write(table.caption());
        html.close();
        return id;
    }

    private void writeColumns(List<Column> columns) {
        html.openBlock("colgroup", Attributes.NONE);
        for (int i = 0; i < columns.size(); i++) {
            html.line();
            html.empty("col", Attributes.NONE);
        }
        html.close();
    }

    private void writeHead(Table table) {
        if (table.head().isEmpty()) {
            return;
        }
        Grid grid = new Grid(table.columns().size());
        html.openBlock("thead", Attributes.NONE);
        table.head().forEach(row -> writeRow(row, grid, table.columns()));
        html.close();
    }

    private void writeBody(Table table) {
        Grid grid = new Grid(table.columns().size());
        boolean open = false;
        for (Row row : table.body()) {
            // A cell cannot reach from one tbody into the next.
            boolean startsGroup = row.kind() == Row.Kind.GROUP && grid.isLevel();
            if (open && startsGroup) {
                html.close();
            }
            if (!open || startsGroup) {
                html.openBlock("tbody", Attributes.NONE);
                open = true;
            }
            writeRow(row, grid, table.columns());
        }
        if (open) {
            html.close();
        }
    }

    private void writeRow(Row row, Grid grid, List<Column> columns) {
        Attributes attributes = Attributes.classes("row-" + ClassName.of(row.kind()));
        html.openBlock("tr", attributes.id(row.anchor()));
        for (Cell cell : row.cells()) {
            writeCell(row.kind(), cell, grid.place(cell), columns);
        }
        grid.endRow();
        html.close();
    }

    private void writeCell(Row.Kind kind, Cell cell, int place, List<Column> columns) {
        Attributes attributes = Attributes.NONE;
        Alignment alignment = alignment(kind, cell, place, columns);
        if (alignment != null) {
            attributes = attributes.and("class", "align-" + ClassName.of(alignment));
        }
        String element =
                switch (kind) {
                    case HEAD, GROUP -> "th";
                    case PLAIN, TOTAL -> "td";
                };
        attributes =
                switch (kind) {
                    case HEAD ->
                            attributes.and("scope", cell.columnSpan() > 1 ? "colgroup" : "col");
                    case GROUP -> attributes.and("scope", "rowgroup");
                    case PLAIN, TOTAL -> attributes;
                };
        if (cell.columnSpan() > 1) {
            attributes = attributes.and("colspan", Integer.toString(cell.columnSpan()));
        }
        if (cell.rowSpan() > 1) {
            attributes = attributes.and("rowspan", Integer.toString(cell.rowSpan()));
        }
        html.openBlock(element, attributes);
        cell.paragraphs().forEach(this::writeParagraph);
        html.close();
    }

    /** Null leaves the alignment to the style of the cell's paragraphs. */
    private static @Nullable Alignment alignment(
            Row.Kind kind, Cell cell, int place, List<Column> columns) {
        if (cell.alignment() != null) {
            return cell.alignment();
        }
        boolean ownColumn =
                kind != Row.Kind.HEAD && cell.columnSpan() == 1 && place < columns.size();
        return ownColumn ? columns.get(place).alignment() : null;
    }

    private void writeParagraph(Paragraph paragraph) {
        html.open(
                "p",
                Attributes.classes(ClassName.of(paragraph.style()))
                        .id(paragraph.anchor())
                        .from(origins.apply(paragraph)));
        inlines.write(paragraph.content());
        html.close();
    }
}
