package vn.kehoach.compose;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.Anchor;
import vn.kehoach.document.Block;
import vn.kehoach.document.Block.Paragraph;
import vn.kehoach.document.Inline;
import vn.kehoach.document.StyleName;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

/** Reads paragraphs, and where the words of a block come from. */
final class ParagraphReader {
    private final MarkupElements elements;
    private final Sources sources;
    private final InlineReader inlines;

    /** The first that the words being read name. */
    private @Nullable Origin origin;

    /**
     * @param marks of the markup
     * @param origins filled from them
     * @param lines that have been read before
     */
    record Sources(OriginMarks marks, Origins origins, TiedLines lines) {}

    ParagraphReader(MarkupElements elements, Sources sources) {
        this.elements = elements;
        this.sources = sources;
        this.inlines = new InlineReader(elements, this::instruction, sources.lines());
    }

    /** Up to the end of the element that has started. */
    List<Inline> words(String element) throws XMLStreamException {
        return inlines.read(element);
    }

    Paragraph paragraph(StyleName style) throws XMLStreamException {
        Anchor anchor = elements.anchor();
        return placed(new Paragraph(style, inlines.read("p"), anchor));
    }

    List<Paragraph> paragraphs(String parent) throws XMLStreamException {
        List<Paragraph> paragraphs = new ArrayList<>();
        while (elements.next()) {
            if (elements.name().equals("p")) {
                paragraphs.add(paragraph(elements.constant("style", StyleName.values())));
            } else {
                elements.unknown(parent);
            }
        }
        return paragraphs;
    }

    /** A processing instruction stands in words. */
    void instruction() {
        if (origin == null && elements.xml().getPITarget().equals(OriginMarks.TARGET)) {
            origin = sources.marks().find(elements.xml().getPIData());
        }
    }

    /** As the block whose words were read last. */
    <B extends Block> B placed(B block) {
        if (origin != null) {
            sources.origins().put(block, origin);
        }
        origin = null;
        return block;
    }

    /** A caption is no block; what it belongs to is. */
    Block.Table placed(Block.Table table, Paragraph caption) {
        sources.origins().of(caption).ifPresent(each -> sources.origins().put(table, each));
        return table;
    }

    Paragraph untied(String parent, StyleName style) throws XMLStreamException {
        return new Paragraph(style, inlines.readUntied(parent), null);
    }
}
