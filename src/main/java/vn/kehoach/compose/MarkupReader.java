package vn.kehoach.compose;

import vn.kehoach.compose.view.Markup;
import vn.kehoach.document.Anchor;
import vn.kehoach.document.Block;
import vn.kehoach.document.Block.Paragraph;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Part;
import vn.kehoach.document.StyleName;

import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the closed markup that templates write into blocks. */
final class MarkupReader {
    /** Matches nothing. */
    private static final Pattern NOWHERE = Pattern.compile("(?!)");

    private final MarkupElements elements;
    private final ParagraphReader paragraphs;

    private MarkupReader(MarkupElements elements, ParagraphReader paragraphs) {
        this.elements = elements;
        this.paragraphs = paragraphs;
    }

    static Optional<List<Part>> read(
            Reader markup, ParagraphReader.Sources sources, MarkupProblems problems) {
        try {
            MarkupElements elements = new MarkupElements(new MarkupXml().open(markup), problems);
            return Optional.of(
                    new MarkupReader(elements, new ParagraphReader(elements, sources)).document());
        } catch (XMLStreamException e) {
            String detail = e.getMessage() == null ? "" : e.getMessage().replaceAll("\\s+", " ");
            problems.report(new ComposeProblem.TemplateMistake(detail), NOWHERE);
            return Optional.empty();
        }
    }

    /** The words of markup that no template wrote. */
    static List<Inline> line(Markup markup, TiedLines lines) {
        if (markup.isPlain()) {
            return lines.of(InlineReader.plain(markup.xml()));
        }
        try {
            XMLStreamReader xml =
                    new MarkupXml().open(new StringReader("<p>" + markup.xml() + "</p>"));
            xml.nextTag();
            ParagraphReader.Sources none =
                    new ParagraphReader.Sources(OriginMarks.none(), new Origins(), lines);
            MarkupElements elements = new MarkupElements(xml, new MarkupProblems());
            return new ParagraphReader(elements, none).words("p");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(markup.xml(), e);
        }
    }

    private List<Part> document() throws XMLStreamException {
        List<Part> parts = new ArrayList<>();
        elements.xml().nextTag();
        while (elements.next()) {
            if (elements.name().equals("part")) {
                parts.add(part());
            } else {
                elements.unknown("document");
            }
        }
        while (elements.xml().hasNext()) {
            elements.xml().next();
        }
        return parts;
    }

    private Part part() throws XMLStreamException {
        Part.Kind kind = elements.constant("kind", Part.Kind.values());
        Part.Orientation orientation = elements.constant("orientation", Part.Orientation.values());
        String label = elements.attribute("label");
        String file = elements.attribute("file");
        return new Part(kind, orientation, label, file, blocks("part"));
    }

    private List<Block> blocks(String parent) throws XMLStreamException {
        List<Block> blocks = new ArrayList<>();
        while (elements.next()) {
            block(parent).ifPresent(blocks::add);
        }
        return blocks;
    }

    private Optional<Block> block(String parent) throws XMLStreamException {
        return switch (elements.name()) {
            case "p" ->
                    Optional.of(
                            paragraphs.paragraph(elements.constant("style", StyleName.values())));
            case "heading" -> Optional.of(heading());
            case "listing" -> Optional.of(listing());
            case "table" -> Optional.of(new TableMarkupReader(elements, paragraphs).read());
            case "letterhead" -> Optional.of(letterhead());
            case "rule" -> {
                Block.Rule rule =
                        new Block.Rule(elements.constant("name", Block.Rule.Name.values()));
                elements.skip();
                yield Optional.of(rule);
            }
            case "closing" -> Optional.of(closing());
            case "stamp" -> Optional.of(stamp());
            case "contact" ->
                    Optional.of(new Block.Contact(paragraphs.paragraph(StyleName.CONTACT)));
            case "signature-words" ->
                    Optional.of(
                            new Block.SignatureWords(
                                    paragraphs.paragraph(StyleName.SIGNATURE_WORDS)));
            case "notice" -> Optional.of(new Block.Notice(paragraphs.paragraphs("notice")));
            case "fill-in" -> {
                StyleName style = elements.constant("style", StyleName.values());
                yield Optional.of(
                        paragraphs.placed(new Block.FillIn(style, paragraphs.words("fill-in"))));
            }
            case "side-by-side" -> Optional.of(sideBySide());
            default -> {
                elements.unknown(parent);
                yield Optional.empty();
            }
        };
    }

    private Block.Heading heading() throws XMLStreamException {
        int level = elements.number("level", 1);
        StyleName style = elements.constant("style", StyleName.values());
        Anchor anchor = elements.anchor();
        String outline = elements.attribute("outline");
        return paragraphs.placed(
                new Block.Heading(level, style, paragraphs.words("heading"), anchor, outline));
    }

    private Block.Listing listing() throws XMLStreamException {
        Block.Listing.Marker marker = elements.constant("marker", Block.Listing.Marker.values());
        List<Block.Entry> entries = new ArrayList<>();
        while (elements.next()) {
            if (elements.name().equals("entry")) {
                String label = elements.attribute("label");
                Anchor anchor = elements.anchor();
                entries.add(new Block.Entry(label, blocks("entry"), anchor));
            } else {
                elements.unknown("listing");
            }
        }
        return new Block.Listing(marker, entries);
    }

    private Block.Letterhead letterhead() throws XMLStreamException {
        List<Paragraph> issuer = new ArrayList<>();
        List<Paragraph> nation = new ArrayList<>();
        Paragraph number = new Paragraph(StyleName.NUMBER, List.of(), null);
        Paragraph place = new Paragraph(StyleName.PLACE, List.of(), null);
        while (elements.next()) {
            switch (elements.name()) {
                case "superior" -> issuer.add(paragraphs.paragraph(StyleName.SUPERIOR));
                case "issuer" -> issuer.add(paragraphs.paragraph(StyleName.ISSUER));
                case "nation" -> nation.add(paragraphs.untied("nation", StyleName.NATION));
                case "motto" -> nation.add(paragraphs.untied("motto", StyleName.MOTTO));
                case "number" -> number = paragraphs.paragraph(StyleName.NUMBER);
                case "place" -> place = paragraphs.paragraph(StyleName.PLACE);
                default -> elements.unknown("letterhead");
            }
        }
        return new Block.Letterhead(issuer, nation, number, place);
    }

    private Block.Stamp stamp() throws XMLStreamException {
        Block.Stamp.Name name = elements.constant("name", Block.Stamp.Name.values());
        return new Block.Stamp(name, paragraphs.paragraph(style(name)));
    }

    private static StyleName style(Block.Stamp.Name name) {
        return switch (name) {
            case MAT, TOI_MAT, TUYET_MAT -> StyleName.SECRECY;
            case KHAN, THUONG_KHAN, HOA_TOC -> StyleName.URGENCY;
            case CIRCULATION -> StyleName.CIRCULATION;
        };
    }

    private Block.Closing closing() throws XMLStreamException {
        List<Paragraph> recipients = new ArrayList<>();
        Paragraph drafter = null;
        List<Paragraph> authority = new ArrayList<>();
        Paragraph signer = new Paragraph(StyleName.SIGNER, List.of(), null);
        while (elements.next()) {
            switch (elements.name()) {
                case "recipients-title" ->
                        recipients.add(paragraphs.paragraph(StyleName.RECIPIENTS_TITLE));
                case "recipient" -> recipients.add(paragraphs.paragraph(StyleName.RECIPIENT));
                case "drafter" -> drafter = paragraphs.paragraph(StyleName.DRAFTER);
                case "authority" -> authority.add(paragraphs.paragraph(StyleName.AUTHORITY));
                case "signer" -> signer = paragraphs.paragraph(StyleName.SIGNER);
                default -> elements.unknown("closing");
            }
        }
        return new Block.Closing(recipients, drafter, authority, signer);
    }

    private Block.SideBySide sideBySide() throws XMLStreamException {
        List<List<Paragraph>> columns = new ArrayList<>();
        while (elements.next()) {
            if (elements.name().equals("column")) {
                columns.add(paragraphs.paragraphs("column"));
            } else {
                elements.unknown("side-by-side");
            }
        }
        return new Block.SideBySide(columns);
    }
}
