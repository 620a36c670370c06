package vn.kehoach.render.html;

import vn.kehoach.document.Block;
import vn.kehoach.document.Block.Paragraph;
import vn.kehoach.document.Inline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes blocks, one below the other. */
final class BlockWriter {

    private static final int DEEPEST_HEADING = 6;

    private final HtmlWriter html;
    private final Outline outline;
    private final Function<Block, Optional<String>> origins;
    private final InlineWriter inlines;
    private final TableWriter tables;

    /**
     * @param tableLabel of a table without a caption
     * @param origins what a block says of where it comes from
     */
    BlockWriter(
            HtmlWriter html,
            Outline outline,
            ColumnRules columns,
            String tableLabel,
            Function<Block, Optional<String>> origins) {
        this.html = html;
        this.outline = outline;
        this.origins = origins;
        this.inlines = new InlineWriter(html);
        this.tables =
                new TableWriter(html, InlineWriter.forCells(html), columns, tableLabel, origins);
    }

    void write(List<? extends Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            boolean ruled = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Rule;
            if (ruled) {
                // A box as wide as the words, so that the line below can be a share of it.
                html.openBlock("div", Attributes.classes("ruled"));
                write(blocks.get(i));
                i++;
                write(blocks.get(i));
                html.close();
            } else {
                write(blocks.get(i));
            }
        }
    }

    private void write(Block block) {
        switch (block) {
            case Block.Letterhead letterhead -> writeLetterhead(letterhead);
            case Block.Heading heading -> writeHeading(heading);
            case Paragraph paragraph -> writeParagraph("", paragraph);
            case Block.Listing listing -> writeListing(listing);
            case Block.Table table -> tables.write(table);
            case Block.Rule rule -> writeRule(ClassName.of(rule.name()));
            case Block.Closing closing -> writeClosing(closing);
            case Block.Stamp stamp -> writeStamp(stamp);
            case Block.Contact contact -> {
                html.openBlock("address", Attributes.classes("contact-box"));
                writeParagraph("", contact.words());
                html.close();
            }
            case Block.SignatureWords words -> writeParagraph("", words.words());
            case Block.Notice notice -> {
                html.openBlock("div", Attributes.classes("notice-box").and("role", "note"));
                write(notice.paragraphs());
                html.close();
            }
            case Block.FillIn fillIn -> {
                html.openBlock(
                        "p",
                        Attributes.classes(ClassName.of(fillIn.style()), "fill-in")
                                .from(origins.apply(fillIn)));
                html.open("span", Attributes.NONE);
                inlines.write(fillIn.label());
                html.close();
                html.close();
            }
            case Block.SideBySide sideBySide -> {
                html.openBlock("div", Attributes.classes("side-by-side"));
                sideBySide.columns().forEach(column -> writeBox("side", column));
                html.close();
            }
        }
    }

    private void writeLetterhead(Block.Letterhead letterhead) {
        html.openBlock("header", Attributes.classes("letterhead"));
        writeRuledBox("letterhead-issuer", letterhead.issuer());
        writeRuledBox("letterhead-nation", letterhead.nation());
        writeBox("letterhead-number", List.of(letterhead.number()));
        writeBox("letterhead-place", List.of(letterhead.place()));
        html.close();
    }

    private void writeStamp(Block.Stamp stamp) {
        html.openBlock(
                "p",
                Attributes.classes(
                        ClassName.of(stamp.words().style()),
                        "stamp",
                        "stamp-" + ClassName.of(stamp.name())));
        inlines.write(stamp.words().content());
        html.close();
    }

    private void writeHeading(Block.Heading heading) {
        int level = Math.clamp(heading.level(), 1, DEEPEST_HEADING);
        String id = outline.add(heading);
        html.openBlock(
                "h" + level,
                Attributes.classes(ClassName.of(heading.style()))
                        .and("id", id)
                        .from(origins.apply(heading)));
        boolean linked = heading.level() > 1 && !leadsElsewhere(heading.content());
        if (linked) {
            html.open("a", Attributes.classes("self").and("href", "#" + id));
        }
        inlines.write(heading.content());
        if (linked) {
            html.close();
        }
        html.close();
    }

    /** A link cannot stand in another. */
    private static boolean leadsElsewhere(List<Inline> content) {
        return content.stream().anyMatch(Inline.Link.class::isInstance);
    }

    private void writeParagraph(String label, Paragraph paragraph) {
        html.openBlock(
                "p",
                Attributes.classes(ClassName.of(paragraph.style()))
                        .id(paragraph.anchor())
                        .from(origins.apply(paragraph)));
        writeLabel(label);
        inlines.write(paragraph.content());
        html.close();
    }

    private void writeLabel(String label) {
        if (!label.isEmpty()) {
            html.open("span", Attributes.classes("label"));
            html.text(label);
            html.close();
            html.text(" ");
        }
    }

    private void writeListing(Block.Listing listing) {
        String element =
                switch (listing.marker()) {
                    case DASH -> "ul";
                    case NUMBER, LETTER -> "ol";
                };
        // Without markers a list is no list to some screen readers, unless it says so.
        html.openBlock(element, Attributes.classes("listing").and("role", "list"));
        for (Block.Entry entry : listing.entries()) {
            html.openBlock("li", Attributes.NONE.id(entry.anchor()));
            writeEntry(entry);
            html.close();
        }
        html.close();
    }

    private void writeEntry(Block.Entry entry) {
        List<Block> blocks = entry.blocks();
        if (!blocks.isEmpty() && blocks.getFirst() instanceof Paragraph first) {
            writeParagraph(entry.label(), first);
            write(blocks.subList(1, blocks.size()));
        } else {
            writeLabel(entry.label());
            write(blocks);
        }
    }

    private void writeClosing(Block.Closing closing) {
        html.openBlock("footer", Attributes.classes("closing"));
        writeBox("closing-recipients", closing.left());
        html.openBlock("div", Attributes.classes("closing-signature"));
        write(closing.authority());
        html.openBlock("div", Attributes.classes("signature-room"));
        html.close();
        write(List.of(closing.signer()));
        html.close();
        html.close();
    }

    private void writeBox(String className, List<Paragraph> paragraphs) {
        html.openBlock("div", Attributes.classes(className));
        write(paragraphs);
        html.close();
    }

    private void writeRuledBox(String className, List<Paragraph> paragraphs) {
        html.openBlock("div", Attributes.classes(className));
        if (!paragraphs.isEmpty()) {
            write(paragraphs.subList(0, paragraphs.size() - 1));
            html.openBlock("div", Attributes.classes("ruled"));
            write(paragraphs.getLast());
            writeRule("under-" + className);
            html.close();
        }
        html.close();
    }

    private void writeRule(String className) {
        html.openBlock("div", Attributes.classes("rule", className));
        html.close();
    }
}
