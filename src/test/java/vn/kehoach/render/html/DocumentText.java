package vn.kehoach.render.html;

import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Inline;

import java.util.List;
import java.util.stream.Stream;

/** The words of a document in the order in which they are read, found without the renderer. */
final class DocumentText {

    private DocumentText() {}

    static String of(Document document) {
        StringBuilder text = new StringBuilder();
        document.parts().stream()
                .flatMap(part -> part.blocks().stream())
                .flatMap(DocumentText::pieces)
                .forEach(text::append);
        return withoutSpaces(text.toString());
    }

    /** What stands between blocks is no part of the text, and cells part their ties. */
    static String withoutSpaces(String text) {
        return text.replaceAll("[ \n\u00A0]", "");
    }

    private static Stream<String> pieces(Block block) {
        return switch (block) {
            case Block.Letterhead letterhead ->
                    Stream.of(
                                    letterhead.issuer(),
                                    letterhead.nation(),
                                    List.of(letterhead.number(), letterhead.place()))
                            .flatMap(DocumentText::paragraphs);
            case Block.Heading heading -> line(heading.content());
            case Block.Paragraph paragraph -> line(paragraph.content());
            case Block.Listing listing -> listing.entries().stream().flatMap(DocumentText::entry);
            case Block.Table table ->
                    Stream.of(
                                    line(table.caption()),
                                    rows(table.head()),
                                    rows(table.body()),
                                    paragraphs(table.notes()))
                            .flatMap(pieces -> pieces);
            case Block.Rule rule -> Stream.empty();
            case Block.Closing closing ->
                    Stream.of(closing.left(), closing.authority(), List.of(closing.signer()))
                            .flatMap(DocumentText::paragraphs);
            case Block.Stamp stamp -> pieces(stamp.words());
            case Block.Contact contact -> pieces(contact.words());
            case Block.SignatureWords signature -> pieces(signature.words());
            case Block.Notice notice -> paragraphs(notice.paragraphs());
            case Block.FillIn fillIn -> line(fillIn.label());
            case Block.SideBySide sideBySide ->
                    sideBySide.columns().stream().flatMap(DocumentText::paragraphs);
        };
    }

    private static Stream<String> entry(Block.Entry entry) {
        return Stream.concat(
                Stream.of(entry.label()), entry.blocks().stream().flatMap(DocumentText::pieces));
    }

    private static Stream<String> rows(List<Block.Row> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> paragraphs(cell.paragraphs()));
    }

    private static Stream<String> paragraphs(List<Block.Paragraph> paragraphs) {
        return paragraphs.stream().flatMap(DocumentText::pieces);
    }

    private static Stream<String> line(List<Inline> line) {
        return line.stream()
                .flatMap(inline ->
                        switch (inline) {
                            case Inline.Words words -> Stream.of(words.text());
                            case Inline.Link link -> line(link.content());
                            case Inline.Gap gap -> Stream.of("\u00A0");
                            case Inline.LineBreak lineBreak -> Stream.empty();
                        });
    }
}
