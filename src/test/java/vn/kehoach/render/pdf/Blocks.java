package vn.kehoach.render.pdf;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Anchor;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Metadata;
import vn.kehoach.document.Part;
import vn.kehoach.document.StyleName;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Short ways to write documents down in tests. */
final class Blocks {
    static final Metadata METADATA =
            new Metadata(
                    "kh-140",
                    "Kế hoạch số 140/KH-UBND <thử & nghiệm>",
                    "Triển khai thực hiện Chương trình hành động",
                    "Ủy ban nhân dân thành phố Hà Nội",
                    List.of("kế hoạch", "Hà Nội"),
                    LocalDate.of(2023, 5, 9),
                    "vi-VN");

    private Blocks() {}

    static Document document(Part... parts) {
        return new Document(METADATA, List.of(parts));
    }

    static Document document(Block... blocks) {
        return document(body(List.of(blocks)));
    }

    static Part body(List<Block> blocks) {
        return new Part(Part.Kind.BODY, Part.Orientation.PORTRAIT, "", blocks);
    }

    static Part appendix(Part.Orientation orientation, String label, List<Block> blocks) {
        return new Part(Part.Kind.APPENDIX, orientation, label, blocks);
    }

    static Inline words(String text, Emphasis... emphasis) {
        return new Inline.Words(text, Set.of(emphasis));
    }

    static Inline link(String target, String text) {
        return new Inline.Link(new Anchor(target), List.of(words(text)));
    }

    static Block.Paragraph paragraph(StyleName style, String text) {
        return paragraph(style, words(text));
    }

    static Block.Paragraph paragraph(StyleName style, Inline... content) {
        return new Block.Paragraph(style, List.of(content), null);
    }

    static Block.Paragraph body(String text) {
        return paragraph(StyleName.BODY, text);
    }

    static Block.Heading heading(int level, StyleName style, String text) {
        return new Block.Heading(level, style, List.of(words(text)), null, text);
    }

    static Block.Heading heading(int level, StyleName style, String text, String anchor) {
        return new Block.Heading(level, style, List.of(words(text)), new Anchor(anchor), text);
    }

    static Block.Entry entry(String label, Block... blocks) {
        return new Block.Entry(label, List.of(blocks), null);
    }

    static Block.Cell cell(StyleName style, String text) {
        return cell(style, text, 1, 1);
    }

    static Block.Cell cell(StyleName style, String text, int columnSpan, int rowSpan) {
        return new Block.Cell(List.of(paragraph(style, text)), columnSpan, rowSpan, null);
    }

    static Block.Row row(Block.Row.Kind kind, StyleName style, String... cells) {
        return row(kind, null, Stream.of(cells).map(text -> cell(style, text)).toList());
    }

    static Block.Row row(Block.Row.Kind kind, @Nullable String anchor, List<Block.Cell> cells) {
        return new Block.Row(kind, cells, anchor == null ? null : new Anchor(anchor));
    }

    static Block.Row plain(String... cells) {
        return row(Block.Row.Kind.PLAIN, StyleName.TABLE_CELL, cells);
    }

    static Block.Row head(String... cells) {
        return row(Block.Row.Kind.HEAD, StyleName.TABLE_HEAD, cells);
    }

    static Block.Table table(List<Block.Row> head, List<Block.Row> body, double... shares) {
        return new Block.Table(columns(shares), head, body, List.of(), List.of(), "(tiếp)");
    }

    static List<Block.Column> columns(double... shares) {
        return java.util.Arrays.stream(shares)
                .mapToObj(share -> new Block.Column(share, Alignment.LEFT))
                .toList();
    }
}
