package vn.kehoach.printed;

import vn.kehoach.document.Anchor;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Part;
import vn.kehoach.document.StyleName;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document as lines of words: a paragraph is a line with its label before it, so is a row of a
 * table with bars between its cells. Gaps are underscores; where lines may break is not shown.
 */
public final class Printed {
    private record Line(String text, List<StyleName> styles) {}

    private static final char NO_BREAK_SPACE = '\u00a0';

    private final Document document;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();
    private final Map<String, String> anchored = new HashMap<>();
    private final List<String> targets = new ArrayList<>();
    private final List<String> unplaced = new ArrayList<>();
    private final List<String> outline = new ArrayList<>();

    Printed(Document document) {
        this.document = document;
        document.parts().forEach(part -> part.blocks().forEach(block -> block(block, "")));
    }

    public Document document() {
        return document;
    }

    public List<String> lines() {
        return lines.stream().map(Line::text).toList();
    }

    public String text() {
        return String.join("\n", lines());
    }

    /** The lines of a style, or of any of several. */
    public List<String> lines(StyleName... styles) {
        return lines.stream()
                .filter(line -> line.styles().stream().anyMatch(List.of(styles)::contains))
                .map(Line::text)
                .toList();
    }

    /** What stands between the title and the signature. */
    public List<String> body() {
        return lines.stream()
                .dropWhile(line -> !line.styles().contains(StyleName.SUBJECT))
                .skip(1)
                .takeWhile(line -> !line.styles().contains(StyleName.RECIPIENTS_TITLE))
                .map(Line::text)
                .toList();
    }

    /** The rows of all tables, heads first. */
    public List<String> rows() {
        return lines(
                StyleName.TABLE_HEAD,
                StyleName.TABLE_GROUP,
                StyleName.TABLE_CELL,
                StyleName.TABLE_TOTAL);
    }

    public List<String> anchors() {
        return anchors;
    }

    /** The anchors that links lead to, in the order of reading. */
    public List<String> targets() {
        return targets;
    }

    /** The line that an anchor leads to. */
    public String at(String anchor) {
        return anchored.get(anchor);
    }

    /** The bookmarks. */
    public List<String> outline() {
        return outline;
    }

    public List<String> partLabels() {
        return document.parts().stream().map(Part::label).toList();
    }

    private void block(Block block, String label) {
        switch (block) {
            case Block.Letterhead letterhead -> {
                letterhead.issuer().forEach(this::paragraph);
                letterhead.nation().forEach(this::paragraph);
                paragraph(letterhead.number());
                paragraph(letterhead.place());
            }
            case Block.Heading heading -> {
                anchor(heading.anchor());
                outline.add(heading.outline());
                add(words(heading.content()), heading.style());
            }
            case Block.Paragraph paragraph -> {
                anchor(paragraph.anchor());
                add((label + " " + words(paragraph.content())).strip(), paragraph.style());
            }
            case Block.Listing listing ->
                    listing.entries()
                            .forEach(entry -> {
                                anchor(entry.anchor());
                                for (int i = 0; i < entry.blocks().size(); i++) {
                                    block(entry.blocks().get(i), i == 0 ? entry.label() : "");
                                }
                            });
            case Block.Table table -> {
                if (!table.caption().isEmpty()) {
                    add(words(table.caption()), StyleName.TABLE_CAPTION);
                }
                table.head().forEach(this::row);
                table.body().forEach(this::row);
                table.notes().forEach(this::paragraph);
            }
            case Block.Rule rule -> {}
            case Block.Closing closing -> {
                closing.left().forEach(this::paragraph);
                closing.authority().forEach(this::paragraph);
                paragraph(closing.signer());
            }
            case Block.Stamp stamp -> paragraph(stamp.words());
            case Block.Contact contact -> paragraph(contact.words());
            case Block.SignatureWords signature -> paragraph(signature.words());
            case Block.Notice notice -> notice.paragraphs().forEach(this::paragraph);
            case Block.FillIn fillIn -> add(words(fillIn.label()) + " ...", fillIn.style());
            case Block.SideBySide sideBySide ->
                    sideBySide.columns().forEach(column -> column.forEach(this::paragraph));
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        block(paragraph, "");
    }

    private void row(Block.Row row) {
        anchor(row.anchor());
        List<Block.Paragraph> paragraphs =
                row.cells().stream().flatMap(cell -> cell.paragraphs().stream()).toList();
        paragraphs.stream()
                .map(Block.Paragraph::anchor)
                .filter(Objects::nonNull)
                .forEach(this::anchor);
        add(
                row.cells().stream()
                        .map(cell ->
                                cell.paragraphs().stream()
                                        .map(each -> words(each.content()))
                                        .collect(Collectors.joining(" / ")))
                        .collect(Collectors.joining(" | ")),
                paragraphs.stream().map(Block.Paragraph::style).distinct().toList());
    }

    private void add(String text, StyleName style) {
        add(text, List.of(style));
    }

    private void add(String text, List<StyleName> styles) {
        lines.add(new Line(text, styles));
        unplaced.forEach(anchor -> anchored.put(anchor, text));
        unplaced.clear();
    }

    private void anchor(Anchor anchor) {
        if (anchor != null) {
            anchors.add(anchor.name());
            unplaced.add(anchor.name());
        }
    }

    private String words(List<Inline> inlines) {
        return inlines.stream().flatMap(this::words).collect(Collectors.joining());
    }

    private Stream<String> words(Inline inline) {
        return switch (inline) {
            case Inline.Words words -> Stream.of(words.text().replace(NO_BREAK_SPACE, ' '));
            case Inline.Link link -> {
                targets.add(link.target().name());
                yield link.content().stream().flatMap(this::words);
            }
            case Inline.Gap gap -> Stream.of("__");
            case Inline.LineBreak lineBreak -> Stream.of("\n");
        };
    }
}
