package vn.kehoach.render.pdf;

import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Inline;

import java.util.List;
import java.util.stream.Stream;

/** All words of a document in reading order, taken from the document itself. */
final class ExpectedSpeech {
    private final StringBuilder text = new StringBuilder();

    private ExpectedSpeech() {}

    static String of(Document document) {
        ExpectedSpeech speech = new ExpectedSpeech();
        document.parts().forEach(part -> part.blocks().forEach(speech::say));
        return speech.text.toString();
    }

    private void say(Block block) {
        switch (block) {
            case Block.Letterhead letterhead ->
                    Stream.of(
                                    letterhead.issuer(),
                                    letterhead.nation(),
                                    List.of(letterhead.number(), letterhead.place()))
                            .flatMap(List::stream)
                            .forEach(this::say);
            case Block.Heading heading -> sayInlines(heading.content());
            case Block.Paragraph paragraph -> sayInlines(paragraph.content());
            case Block.Listing listing ->
                    listing.entries()
                            .forEach(entry -> {
                                text.append(entry.label());
                                entry.blocks().forEach(this::say);
                            });
            case Block.Table table -> {
                sayInlines(table.caption());
                Stream.of(table.head(), table.body())
                        .flatMap(List::stream)
                        .flatMap(row -> row.cells().stream())
                        .forEach(cell -> cell.paragraphs().forEach(this::say));
                table.notes().forEach(this::say);
            }
            case Block.Rule rule -> {}
            case Block.Closing closing -> {
                closing.left().forEach(this::say);
                closing.authority().forEach(this::say);
                say(closing.signer());
            }
            case Block.Stamp stamp -> say(stamp.words());
            case Block.Contact contact -> say(contact.words());
            case Block.SignatureWords signature -> say(signature.words());
            case Block.Notice notice -> notice.paragraphs().forEach(this::say);
            case Block.FillIn fillIn -> sayInlines(fillIn.label());
            case Block.SideBySide sideBySide ->
                    sideBySide.columns().forEach(column -> column.forEach(this::say));
        }
    }

    private void sayInlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Words words -> text.append(words.text());
                case Inline.Link link -> sayInlines(link.content());
                case Inline.Gap gap -> text.append(' ');
                case Inline.LineBreak lineBreak -> text.append(' ');
            }
        }
    }
}
