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
import javax.xml.stream.XMLStreamReader;

/** Reads a table's markup. */
record TableMarkupReader(XMLStreamReader xml, MarkupReader markup) {

    Block.Table read() throws XMLStreamException {
        String continued = markup.attribute("continued");
        List<Block.Column> columns = new ArrayList<>();
        List<Block.Row> head = new ArrayList<>();
        List<Block.Row> body = new ArrayList<>();
        Paragraph caption = new Paragraph(StyleName.TABLE_CAPTION, List.of(), null);
        List<Paragraph> notes = new ArrayList<>();
        while (markup.next()) {
            switch (xml.getLocalName()) {
                case "caption" -> caption = markup.paragraph(StyleName.TABLE_CAPTION);
                case "column" -> {
                    int share = markup.number("share", 1);
                    Alignment alignment = markup.constant("align", Alignment.values());
                    columns.add(new Block.Column(share, alignment));
                    markup.skip();
                }
                case "row" -> {
                    Block.Row row = row();
                    (row.kind() == Block.Row.Kind.HEAD ? head : body).add(row);
                }
                case "note" -> notes.add(markup.paragraph(StyleName.TABLE_NOTE));
                default -> markup.unknown("table");
            }
        }
        return markup.placed(
                new Block.Table(columns, head, body, caption.content(), notes, continued), caption);
    }

    private Block.Row row() throws XMLStreamException {
        Block.Row.Kind kind = markup.constant("kind", Block.Row.Kind.values());
        @Nullable Anchor anchor = markup.anchor();
        List<Block.Cell> cells = new ArrayList<>();
        while (markup.next()) {
            if (xml.getLocalName().equals("cell")) {
                int across = markup.number("across", 1);
                int down = markup.number("down", 1);
                @Nullable Alignment alignment = markup.alignment("align");
                cells.add(new Block.Cell(markup.paragraphs("cell"), across, down, alignment));
            } else {
                markup.unknown("row");
            }
        }
        return new Block.Row(kind, cells, anchor);
    }
}
