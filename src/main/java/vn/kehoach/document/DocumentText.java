package vn.kehoach.document;

import java.util.List;
import java.util.stream.Stream;

/** Every stretch of words of a document, in the order of reading. */
public final class DocumentText {
    private DocumentText() {}

    public static Stream<String> of(Document document) {
        return Stream.concat(
                Stream.of(document.metadata().title()),
                document.parts().stream()
                        .flatMap(part -> part.blocks().stream())
                        .flatMap(DocumentText::of));
    }

    public static Stream<String> of(Block block) {
        return switch (block) {
            case Block.Letterhead letterhead ->
                    Stream.of(
                                    letterhead.issuer(),
                                    letterhead.nation(),
                                    List.of(letterhead.number(), letterhead.place()))
                            .flatMap(DocumentText::paragraphs);
            case Block.Heading heading -> inlines(heading.content());
            case Block.Paragraph paragraph -> inlines(paragraph.content());
            case Block.Listing listing ->
                    listing.entries().stream()
                            .flatMap(entry ->
                                    Stream.concat(
                                            Stream.of(entry.label()),
                                            entry.blocks().stream().flatMap(DocumentText::of)));
            case Block.Table table ->
                    Stream.of(
                                    inlines(table.caption()),
                                    rows(table.head()),
                                    rows(table.body()),
                                    paragraphs(table.notes()),
                                    Stream.of(table.continued()))
                            .flatMap(each -> each);
            case Block.Rule rule -> Stream.empty();
            case Block.Closing closing ->
                    Stream.of(closing.left(), closing.authority(), List.of(closing.signer()))
                            .flatMap(DocumentText::paragraphs);
            case Block.Stamp stamp -> inlines(stamp.words().content());
            case Block.Contact contact -> inlines(contact.words().content());
            case Block.SignatureWords signature -> inlines(signature.words().content());
            case Block.Notice notice -> paragraphs(notice.paragraphs());
            case Block.FillIn fillIn -> inlines(fillIn.label());
            case Block.SideBySide sideBySide ->
                    sideBySide.columns().stream().flatMap(DocumentText::paragraphs);
        };
    }

    private static Stream<String> rows(List<Block.Row> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> paragraphs(cell.paragraphs()));
    }

    private static Stream<String> paragraphs(List<Block.Paragraph> paragraphs) {
        return paragraphs.stream().flatMap(paragraph -> inlines(paragraph.content()));
    }

    private static Stream<String> inlines(List<Inline> inlines) {
        return inlines.stream()
                .flatMap(inline ->
                        switch (inline) {
                            case Inline.Words words -> Stream.of(words.text());
                            case Inline.Link link -> inlines(link.content());
                            case Inline.Gap gap -> Stream.empty();
                            case Inline.LineBreak lineBreak -> Stream.empty();
                        });
    }
}
