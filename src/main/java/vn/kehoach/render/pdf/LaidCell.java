package vn.kehoach.render.pdf;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.Block.Row;

/** A cell set in lines, and how many of them are on pages already. */
final class LaidCell {
    private final Row.Kind kind;
    private final int row;
    private final int column;
    private final int columnSpan;
    private final TextColumn text;
    private int rowSpan;
    private int painted;
    private @Nullable StructureElement element;
    private ColumnTags.@Nullable Spoken tags;

    /**
     * @param row counted from the first of its band
     */
    LaidCell(Row.Kind kind, int row, int column, int columnSpan, int rowSpan, TextColumn text) {
        this.kind = kind;
        this.row = row;
        this.column = column;
        this.columnSpan = columnSpan;
        this.rowSpan = rowSpan;
        this.text = text;
    }

    int row() {
        return row;
    }

    /** The row after its last. */
    int endRow() {
        return row + rowSpan;
    }

    /** No cell reaches below the table. */
    void endAt(int lastEnd) {
        rowSpan = Math.min(rowSpan, lastEnd - row);
    }

    int column() {
        return column;
    }

    int columnSpan() {
        return columnSpan;
    }

    boolean covers(int otherColumn) {
        return column <= otherColumn && otherColumn < column + columnSpan;
    }

    boolean isHead() {
        return kind == Row.Kind.HEAD;
    }

    double height() {
        return text.height(painted);
    }

    boolean isDone() {
        return painted == text.lineCount();
    }

    int fitting(double room) {
        return text.fitting(painted, room);
    }

    int remaining() {
        return text.lineCount() - painted;
    }

    /**
     * Opens its element; in the order of the cells in the row, painted or not.
     *
     * @param readRowSpan as read, not as drawn
     */
    void open(StructureElement rowElement, int readRowSpan) {
        StructureElement opened =
                switch (kind) {
                    case HEAD ->
                            rowElement
                                    .open("TH")
                                    .with(StructureAttributes.columnHead(columnSpan, readRowSpan));
                    case GROUP ->
                            rowElement
                                    .open("TH")
                                    .with(StructureAttributes.rowHead(columnSpan, readRowSpan));
                    case PLAIN, TOTAL -> rowElement.open("TD");
                };
        boolean plain = kind == Row.Kind.PLAIN || kind == Row.Kind.TOTAL;
        if (plain && (columnSpan > 1 || readRowSpan > 1)) {
            opened.with(StructureAttributes.cell(columnSpan, readRowSpan));
        }
        element = opened;
        tags = ColumnTags.Spoken.inCell(opened, text);
    }

    /** Draws the next lines; silently if it was never opened. Returns their height. */
    double paint(Canvas canvas, int lines, double x, double top) {
        ColumnTags marking = tags == null ? ColumnTags.SILENT : tags;
        double height = text.paint(canvas, painted, painted + lines, x, top, marking);
        painted += lines;
        return height;
    }

    /** To be drawn again on another page. */
    void rewind() {
        painted = 0;
    }

    void close() {
        if (tags != null && element != null) {
            tags.close();
            element.close();
            tags = null;
            element = null;
        }
    }
}
