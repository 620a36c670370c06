package vn.kehoach.compose;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Anchor;
import vn.kehoach.document.Block;
import vn.kehoach.document.Block.Paragraph;
import vn.kehoach.document.StyleName;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

/** Reads a table's elements. */
record TableMarkupReader(MarkupElements elements, ParagraphReader paragraphs) {

    Block.Table read() throws XMLStreamException {
        String continued = elements.attribute("continued");
        List<Block.Column> columns = new ArrayList<>();
        List<Block.Row> head = new ArrayList<>();
        List<Block.Row> body = new ArrayList<>();
        Paragraph caption = new Paragraph(StyleName.TABLE_CAPTION, List.of(), null);
        List<Paragraph> notes = new ArrayList<>();
        while (elements.next()) {
            switch (elements.name()) {
                case "caption" -> caption = paragraphs.paragraph(StyleName.TABLE_CAPTION);
                case "column" -> {
                    int share = elements.number("share", 1);
                    Alignment alignment = elements.constant("align", Alignment.values());
                    columns.add(new Block.Column(share, alignment));
                    elements.skip();
                }
                case "row" -> {
                    Block.Row row = row();
                    (row.kind() == Block.Row.Kind.HEAD ? head : body).add(row);
                }
                case "note" -> notes.add(paragraphs.paragraph(StyleName.TABLE_NOTE));
                default -> elements.unknown("table");
            }
        }
        return paragraphs.placed(
                new Block.Table(columns, head, body, caption.content(), notes, continued), caption);
    }

    private Block.Row row() throws XMLStreamException {
        Block.Row.Kind kind = elements.constant("kind", Block.Row.Kind.values());
        @Nullable Anchor anchor = elements.anchor();
        List<Block.Cell> cells = new ArrayList<>();
        while (elements.next()) {
            if (elements.name().equals("cell")) {
                int across = elements.number("across", 1);
                int down = elements.number("down", 1);
                @Nullable Alignment alignment = elements.alignment("align");
                cells.add(new Block.Cell(paragraphs.paragraphs("cell"), across, down, alignment));
            } else {
                elements.unknown("row");
            }
        }
        return new Block.Row(kind, cells, anchor);
    }
}
