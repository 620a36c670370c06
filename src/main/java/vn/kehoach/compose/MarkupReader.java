package vn.kehoach.compose;

import org.jspecify.annotations.Nullable;

import vn.kehoach.compose.view.Markup;
import vn.kehoach.document.Alignment;
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

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the closed markup that templates write into blocks.
 *
 * <p>What it does not know is reported where a template wrote it: the markup itself was never seen
 * by its author.
 */
final class MarkupReader {
    /** Matches nothing. */
    private static final Pattern NOWHERE = Pattern.compile("(?!)");

    private final MarkupProblems problems;
    private final Sources sources;
    private final XMLStreamReader xml;
    private final InlineReader inlines;

    /** The first that the paragraph being read names. */
    private @Nullable Origin origin;

    /**
     * @param marks of the markup
     * @param origins filled from them
     * @param lines that have been read before
     */
    record Sources(OriginMarks marks, Origins origins, TiedLines lines) {}

    private MarkupReader(XMLStreamReader xml, Sources sources, MarkupProblems problems) {
        this.xml = xml;
        this.sources = sources;
        this.problems = problems;
        this.inlines = new InlineReader(xml, this, sources.lines());
    }

    static Optional<List<Part>> read(Reader markup, Sources sources, MarkupProblems problems) {
        try {
            XMLStreamReader xml = new MarkupXml().open(markup);
            return Optional.of(new MarkupReader(xml, sources, problems).document());
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
            Sources none = new Sources(OriginMarks.none(), new Origins(), lines);
            return new MarkupReader(xml, none, new MarkupProblems()).inlines.read("p");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(markup.xml(), e);
        }
    }

    private List<Part> document() throws XMLStreamException {
        List<Part> parts = new ArrayList<>();
        xml.nextTag();
        while (next()) {
            if (xml.getLocalName().equals("part")) {
                parts.add(part());
            } else {
                unknown("document");
            }
        }
        while (xml.hasNext()) {
            xml.next();
        }
        return parts;
    }

    private Part part() throws XMLStreamException {
        Part.Kind kind = constant("kind", Part.Kind.values());
        Part.Orientation orientation = constant("orientation", Part.Orientation.values());
        String label = attribute("label");
        String file = attribute("file");
        return new Part(kind, orientation, label, file, blocks("part"));
    }

    private List<Block> blocks(String parent) throws XMLStreamException {
        List<Block> blocks = new ArrayList<>();
        while (next()) {
            block(parent).ifPresent(blocks::add);
        }
        return blocks;
    }

    private Optional<Block> block(String parent) throws XMLStreamException {
        return switch (xml.getLocalName()) {
            case "p" -> Optional.of(paragraph(constant("style", StyleName.values())));
            case "heading" -> Optional.of(heading());
            case "listing" -> Optional.of(listing());
            case "table" -> Optional.of(new TableMarkupReader(xml, this).read());
            case "letterhead" -> Optional.of(letterhead());
            case "rule" -> {
                Block.Rule rule = new Block.Rule(constant("name", Block.Rule.Name.values()));
                skip();
                yield Optional.of(rule);
            }
            case "closing" -> Optional.of(closing());
            case "stamp" -> Optional.of(stamp());
            case "contact" -> Optional.of(new Block.Contact(paragraph(StyleName.CONTACT)));
            case "signature-words" ->
                    Optional.of(new Block.SignatureWords(paragraph(StyleName.SIGNATURE_WORDS)));
            case "notice" -> Optional.of(new Block.Notice(paragraphs("notice")));
            case "fill-in" -> {
                StyleName style = constant("style", StyleName.values());
                yield Optional.of(placed(new Block.FillIn(style, inlines.read("fill-in"))));
            }
            case "side-by-side" -> Optional.of(sideBySide());
            default -> {
                unknown(parent);
                yield Optional.empty();
            }
        };
    }

    Paragraph paragraph(StyleName style) throws XMLStreamException {
        Anchor anchor = anchor();
        return placed(new Paragraph(style, inlines.read("p"), anchor));
    }

    List<Paragraph> paragraphs(String parent) throws XMLStreamException {
        List<Paragraph> paragraphs = new ArrayList<>();
        while (next()) {
            if (xml.getLocalName().equals("p")) {
                paragraphs.add(paragraph(constant("style", StyleName.values())));
            } else {
                unknown(parent);
            }
        }
        return paragraphs;
    }

    private Block.Heading heading() throws XMLStreamException {
        int level = number("level", 1);
        StyleName style = constant("style", StyleName.values());
        Anchor anchor = anchor();
        String outline = attribute("outline");
        return placed(new Block.Heading(level, style, inlines.read("heading"), anchor, outline));
    }

    /** A processing instruction stands in words. */
    void instruction() {
        if (origin == null && xml.getPITarget().equals(OriginMarks.TARGET)) {
            origin = sources.marks().find(xml.getPIData());
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

    private Block.Listing listing() throws XMLStreamException {
        Block.Listing.Marker marker = constant("marker", Block.Listing.Marker.values());
        List<Block.Entry> entries = new ArrayList<>();
        while (next()) {
            if (xml.getLocalName().equals("entry")) {
                String label = attribute("label");
                Anchor anchor = anchor();
                entries.add(new Block.Entry(label, blocks("entry"), anchor));
            } else {
                unknown("listing");
            }
        }
        return new Block.Listing(marker, entries);
    }

    private Block.Letterhead letterhead() throws XMLStreamException {
        List<Paragraph> issuer = new ArrayList<>();
        List<Paragraph> nation = new ArrayList<>();
        Paragraph number = new Paragraph(StyleName.NUMBER, List.of(), null);
        Paragraph place = new Paragraph(StyleName.PLACE, List.of(), null);
        while (next()) {
            switch (xml.getLocalName()) {
                case "superior" -> issuer.add(paragraph(StyleName.SUPERIOR));
                case "issuer" -> issuer.add(paragraph(StyleName.ISSUER));
                case "nation" -> nation.add(untied("nation", StyleName.NATION));
                case "motto" -> nation.add(untied("motto", StyleName.MOTTO));
                case "number" -> number = paragraph(StyleName.NUMBER);
                case "place" -> place = paragraph(StyleName.PLACE);
                default -> unknown("letterhead");
            }
        }
        return new Block.Letterhead(issuer, nation, number, place);
    }

    private Paragraph untied(String parent, StyleName style) throws XMLStreamException {
        return new Paragraph(style, inlines.readUntied(parent), null);
    }

    private Block.Stamp stamp() throws XMLStreamException {
        Block.Stamp.Name name = constant("name", Block.Stamp.Name.values());
        return new Block.Stamp(name, paragraph(style(name)));
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
        while (next()) {
            switch (xml.getLocalName()) {
                case "recipients-title" -> recipients.add(paragraph(StyleName.RECIPIENTS_TITLE));
                case "recipient" -> recipients.add(paragraph(StyleName.RECIPIENT));
                case "drafter" -> drafter = paragraph(StyleName.DRAFTER);
                case "authority" -> authority.add(paragraph(StyleName.AUTHORITY));
                case "signer" -> signer = paragraph(StyleName.SIGNER);
                default -> unknown("closing");
            }
        }
        return new Block.Closing(recipients, drafter, authority, signer);
    }

    private Block.SideBySide sideBySide() throws XMLStreamException {
        List<List<Paragraph>> columns = new ArrayList<>();
        while (next()) {
            if (xml.getLocalName().equals("column")) {
                columns.add(paragraphs("column"));
            } else {
                unknown("side-by-side");
            }
        }
        return new Block.SideBySide(columns);
    }

    /** Whether another child element starts; white space between is layout of the template. */
    boolean next() throws XMLStreamException {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
            if (event == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace()) {
                problems.report(
                        new ComposeProblem.UnknownMarkup(xml.getText().strip(), ""),
                        Pattern.compile(Pattern.quote(xml.getText().strip())));
            }
        }
    }

    void unknown(String parent) throws XMLStreamException {
        problems.report(
                new ComposeProblem.UnknownMarkup("<" + xml.getLocalName() + ">", parent),
                Pattern.compile("<" + Pattern.quote(xml.getLocalName()) + "\\b"));
        skip();
    }

    void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    @Nullable Anchor anchor() {
        String name = attribute("anchor");
        return name.isEmpty() ? null : new Anchor(name);
    }

    int number(String name, int absent) {
        String value = attribute(name);
        if (value.isEmpty()) {
            return absent;
        }
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            invalid(name, value, List.of("1, 2, 3"));
            return absent;
        }
    }

    @Nullable Alignment alignment(String name) {
        return attribute(name).isEmpty() ? null : constant(name, Alignment.values());
    }

    <E extends Enum<E>> E constant(String name, E[] constants) {
        String value = attribute(name);
        Optional<E> found = Kebab.find(constants, value);
        if (found.isPresent()) {
            return found.get();
        }
        invalid(name, value, Kebab.all(constants));
        return constants[0];
    }

    private static Pattern written(String element, String name, String value) {
        String attribute =
                value.isEmpty()
                        ? ""
                        : "[^<>]*\\b" + name + "=['\"]" + Pattern.quote(value) + "['\"]";
        return Pattern.compile("<" + Pattern.quote(element) + "\\b" + attribute);
    }

    private void invalid(String name, String value, List<String> allowed) {
        problems.report(
                new ComposeProblem.UnknownMarkupValue(xml.getLocalName(), name, value, allowed),
                written(xml.getLocalName(), name, value));
    }
}
