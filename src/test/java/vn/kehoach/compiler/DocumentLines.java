package vn.kehoach.compiler;

import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Part;

import java.util.List;
import java.util.stream.Collectors;

/** The words of a document for people who compare two versions: one line for a paragraph. */
final class DocumentLines {
    private final StringBuilder text = new StringBuilder();

    private DocumentLines() {}

    static String of(Document document) {
        DocumentLines lines = new DocumentLines();
        for (Part part : document.parts()) {
            if (part.kind() == Part.Kind.APPENDIX) {
                lines.text.append("\n");
            }
            part.blocks().forEach(block -> lines.block(block, ""));
        }
        return lines.text.toString();
    }

    private void block(Block block, String label) {
        switch (block) {
            case Block.Letterhead letterhead -> {
                paragraphs(letterhead.issuer());
                paragraphs(letterhead.nation());
                paragraphs(List.of(letterhead.number(), letterhead.place()));
            }
            case Block.Heading heading -> line("\n" + label, heading.content());
            case Block.Paragraph paragraph -> line(label, paragraph.content());
            case Block.Listing listing ->
                    listing.entries()
                            .forEach(entry -> {
                                block(entry.blocks().getFirst(), entry.label() + " ");
                                entry.blocks().stream().skip(1).forEach(each -> block(each, ""));
                            });
            case Block.Table table -> {
                line("", table.caption());
                table.head().forEach(this::row);
                table.body().forEach(this::row);
                paragraphs(table.notes());
            }
            case Block.Rule rule -> {}
            case Block.Closing closing -> {
                paragraphs(closing.left());
                paragraphs(closing.authority());
                paragraphs(List.of(closing.signer()));
            }
            case Block.Stamp stamp -> paragraphs(List.of(stamp.words()));
            case Block.Contact contact -> paragraphs(List.of(contact.words()));
            case Block.SignatureWords signature -> paragraphs(List.of(signature.words()));
            case Block.Notice notice -> paragraphs(notice.paragraphs());
            case Block.FillIn fillIn -> line("", fillIn.label());
            case Block.SideBySide sideBySide -> sideBySide.columns().forEach(this::paragraphs);
        }
    }

    private void row(Block.Row row) {
        text.append(
                row.cells().stream()
                        .map(cell ->
                                cell.paragraphs().stream()
                                        .map(paragraph -> words(paragraph.content()))
                                        .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private void paragraphs(List<Block.Paragraph> paragraphs) {
        paragraphs.forEach(paragraph -> line("", paragraph.content()));
    }

    private void line(String label, List<Inline> content) {
        if (!content.isEmpty()) {
            text.append(label).append(words(content)).append('\n');
        }
    }

    private static String words(List<Inline> inlines) {
        return inlines.stream()
                .map(inline ->
                        switch (inline) {
                            case Inline.Words words -> words.text();
                            case Inline.Link link -> words(link.content());
                            case Inline.Gap gap -> " ";
                            case Inline.LineBreak lineBreak -> " ";
                        })
                .collect(Collectors.joining());
    }
}
