package vn.kehoach.render.pdf;

import vn.kehoach.document.Block.Paragraph;
import vn.kehoach.document.Theme;

import java.util.List;

/** Sets paragraphs of the document in a column. */
final class Columns {
    private Columns() {}

    static TextColumn of(List<Paragraph> paragraphs, Theme theme, double width) {
        return new TextColumn(
                paragraphs.stream()
                        .map(each -> new Passage(block(each, theme, width), each.anchor()))
                        .toList());
    }

    static TextBlock block(Paragraph paragraph, Theme theme, double width) {
        return TextBlock.of(paragraph.content(), theme.style(paragraph.style()), theme, width);
    }

    /** Draws a column in full, each paragraph an element in the parent. */
    static void paint(
            Canvas canvas, TextColumn column, double x, double top, StructureElement parent) {
        ColumnTags.Spoken tags = ColumnTags.Spoken.in(parent);
        column.paint(canvas, 0, column.lineCount(), x, top, tags);
        tags.close();
    }
}
