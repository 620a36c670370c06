package vn.kehoach.render.pdf;

import static vn.kehoach.render.pdf.Blocks.words;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Anchor;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Part;
import vn.kehoach.document.StyleName;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A document of chance: every kind of block, huge cells, words wider than any column. */
final class RandomDocument {
    private static final String LONG = "ngườithậtlàdài-không/cắtđượcxyz".repeat(5);

    private final Random random;
    private int words;
    private int anchors;

    RandomDocument(long seed) {
        random = new Random(seed);
    }

    Document document() {
        List<Part> parts = new ArrayList<>();
        List<Block> body = blocks(12);
        body.addAll(0, firstPage());
        parts.add(Blocks.body(body));
        for (int i = random.nextInt(3); i > 0; i--) {
            Part.Orientation orientation =
                    random.nextBoolean() ? Part.Orientation.LANDSCAPE : Part.Orientation.PORTRAIT;
            parts.add(Blocks.appendix(orientation, "PL-", blocks(6)));
        }
        return Blocks.document(parts.toArray(Part[]::new));
    }

    /** What stands on it inside the margins. */
    private List<Block> firstPage() {
        List<Block> blocks = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            String words = "Địa chỉ: Số 1 phố B ".repeat(1 + random.nextInt(6)).strip();
            blocks.add(new Block.Contact(Blocks.paragraph(StyleName.CONTACT, words)));
        }
        if (random.nextInt(3) == 0) {
            blocks.add(stamp(Block.Stamp.Name.MAT, StyleName.SECRECY, "MẬT"));
            blocks.add(stamp(Block.Stamp.Name.HOA_TOC, StyleName.URGENCY, "HOẢ TỐC HẸN GIỜ"));
        }
        return blocks;
    }

    private static Block stamp(Block.Stamp.Name name, StyleName style, String words) {
        return new Block.Stamp(name, Blocks.paragraph(style, words));
    }

    private List<Block> blocks(int most) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            blocks.add(block(2));
        }
        return blocks;
    }

    private Block block(int depth) {
        return switch (random.nextInt(depth > 0 ? 12 : 3)) {
            case 0 -> heading();
            case 1, 2 -> plain(StyleName.BODY, 120);
            case 3 -> plain(StyleName.BODY, random.nextInt(5) == 0 ? 1500 : 60);
            case 4, 5 -> listing(depth);
            case 6, 7 -> table();
            case 8 ->
                    new Block.Closing(
                            paragraphs(StyleName.RECIPIENT, random.nextInt(12) == 0 ? 90 : 9),
                            random.nextBoolean() ? plain(StyleName.DRAFTER, 2) : null,
                            paragraphs(StyleName.AUTHORITY, 3),
                            plain(StyleName.SIGNER, 4));
            case 9 -> new Block.Notice(paragraphs(StyleName.NOTICE, 3));
            case 10 -> new Block.FillIn(StyleName.FORM_LINE, content(8));
            default ->
                    new Block.SideBySide(
                            List.of(
                                    paragraphs(StyleName.FORM_SIGNATURE, 3),
                                    paragraphs(StyleName.FORM_SIGNATURE, 3)));
        };
    }

    private Block heading() {
        return new Block.Heading(
                1 + random.nextInt(4),
                random.nextBoolean() ? StyleName.SECTION : StyleName.CLAUSE_HEADING,
                content(random.nextInt(4) == 0 ? 40 : 8),
                anchor(),
                "mục");
    }

    private Block.Paragraph plain(StyleName style, int most) {
        return new Block.Paragraph(style, content(most), anchor());
    }

    private List<Block.Paragraph> paragraphs(StyleName style, int most) {
        List<Block.Paragraph> paragraphs = new ArrayList<>();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            paragraphs.add(plain(style, 12));
        }
        return paragraphs;
    }

    private Block listing(int depth) {
        List<Block.Entry> entries = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            List<Block> blocks = new ArrayList<>(List.of(plain(StyleName.POINT, 80)));
            for (int j = random.nextInt(3); j > 0; j--) {
                blocks.add(block(depth - 1));
            }
            entries.add(new Block.Entry((char) ('a' + i) + ")", blocks, anchor()));
        }
        return new Block.Listing(Block.Listing.Marker.LETTER, entries);
    }

    private Block table() {
        int columns = 2 + random.nextInt(5);
        List<Block.Column> shape = new ArrayList<>();
        List<Block.Cell> head = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            Alignment alignment = Alignment.values()[random.nextInt(Alignment.values().length)];
            shape.add(new Block.Column(1 + random.nextInt(6), alignment));
            head.add(new Block.Cell(paragraphs(StyleName.TABLE_HEAD, 1), 1, 1, null));
        }
        List<Block.Row> rows = new ArrayList<>();
        int[] taken = new int[columns];
        for (int i = random.nextInt(20); i >= 0; i--) {
            rows.add(row(columns, taken));
        }
        return new Block.Table(
                shape,
                List.of(Blocks.row(Block.Row.Kind.HEAD, null, head)),
                rows,
                random.nextBoolean() ? List.of() : content(8),
                random.nextBoolean() ? List.of() : paragraphs(StyleName.TABLE_NOTE, 2),
                "(tiếp)");
    }

    /**
     * @param taken how many more rows each column is taken by a cell from above
     */
    private Block.Row row(int columns, int[] taken) {
        List<Block.Cell> cells = new ArrayList<>();
        int column = 0;
        while (column < columns) {
            if (taken[column] > 0) {
                taken[column++]--;
                continue;
            }
            int span = 1;
            if (random.nextInt(8) == 0 && column + 1 < columns && taken[column + 1] == 0) {
                span = 2;
            }
            int rowSpan = random.nextInt(8) == 0 ? 1 + random.nextInt(4) : 1;
            int most = random.nextInt(60) == 0 ? 900 : 15;
            List<Block.Paragraph> paragraphs =
                    random.nextInt(5) == 0
                            ? paragraphs(StyleName.TABLE_CELL, 3)
                            : List.of(plain(StyleName.TABLE_CELL, most));
            cells.add(new Block.Cell(paragraphs, span, rowSpan, null));
            for (int i = 0; i < span; i++) {
                taken[column++] = rowSpan - 1;
            }
        }
        Block.Row.Kind kind =
                switch (random.nextInt(6)) {
                    case 0 -> Block.Row.Kind.GROUP;
                    case 1 -> Block.Row.Kind.TOTAL;
                    default -> Block.Row.Kind.PLAIN;
                };
        return new Block.Row(kind, cells, anchor());
    }

    private Anchor anchor() {
        return random.nextInt(4) == 0 ? new Anchor("a" + anchors++) : null;
    }

    private List<Inline> content(int most) {
        List<Inline> content = new ArrayList<>();
        int count = 1 + random.nextInt(most);
        int done = 0;
        while (done < count) {
            int run = Math.min(count - done, 1 + random.nextInt(30));
            Inline words = run(run);
            boolean linked = anchors > 0 && random.nextInt(10) == 0;
            Anchor target = new Anchor("a" + (anchors == 0 ? 0 : random.nextInt(anchors)));
            content.add(linked ? new Inline.Link(target, List.of(words)) : words);
            if (random.nextInt(15) == 0) {
                content.add(new Inline.LineBreak());
            }
            done += run;
        }
        return content;
    }

    private Inline run(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("từ").append(words++);
            if (random.nextInt(60) == 0) {
                text.append(LONG);
            }
            text.append(random.nextInt(8) == 0 ? '\u00a0' : ' ');
        }
        if (random.nextInt(5) == 0) {
            text.setLength(text.length() - 1);
        }
        Emphasis[] emphases = Emphasis.values();
        return random.nextInt(4) == 0
                ? words(text.toString(), emphases[random.nextInt(emphases.length)])
                : words(text.toString());
    }
}
