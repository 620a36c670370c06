package vn.kehoach.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.kehoach.render.pdf.Blocks.body;
import static vn.kehoach.render.pdf.Blocks.entry;
import static vn.kehoach.render.pdf.Blocks.head;
import static vn.kehoach.render.pdf.Blocks.heading;
import static vn.kehoach.render.pdf.Blocks.paragraph;
import static vn.kehoach.render.pdf.Blocks.plain;
import static vn.kehoach.render.pdf.Blocks.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Block;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Part;
import vn.kehoach.document.StyleName;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What must not happen where a page ends, with the end a few points lower each time. */
class PageFootTest {
    /** Of a page, less and more than its room. */
    private static final int FEWEST = 26;

    private static final int MOST = 34;

    /** Sets blocks below more and more text; half a line of it is a step as well. */
    private static void atEachOffset(List<Block> blocks, Consumer<ReadBack> check) {
        for (int lines = FEWEST; lines <= MOST; lines++) {
            for (StyleName last : List.of(StyleName.BODY, StyleName.TABLE_NOTE)) {
                List<Block> all = new ArrayList<>();
                for (int i = 0; i < lines; i++) {
                    all.add(body("Trên."));
                }
                all.add(paragraph(last, "Trên."));
                all.addAll(blocks);
                check.accept(ReadBack.of(Blocks.document(Blocks.body(all))));
            }
        }
    }

    private static Block.Paragraph lines(StyleName style, String name, int count) {
        List<Inline> content = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            content.add(words(name + i + "."));
            if (i < count) {
                content.add(new Inline.LineBreak());
            }
        }
        return paragraph(style, content.toArray(Inline[]::new));
    }

    private static int page(ReadBack file, String words) {
        return file.find(words).getFirst().page();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 7})
    void noLineOfAParagraphIsAlone(int count) {
        Set<Integer> onFirst = new TreeSet<>();
        atEachOffset(
                List.of(lines(StyleName.BODY, "dòng", count)),
                file -> {
                    int first = 0;
                    for (int i = 1; i <= count; i++) {
                        first += page(file, "dòng" + i + ".") == 1 ? 1 : 0;
                    }
                    onFirst.add(first);
                });

        assertThat(onFirst).contains(0, count).doesNotContain(1, count - 1 == 1 ? -1 : count - 1);
        if (count > 3) {
            assertThat(onFirst).as("it is parted where it can be").hasSizeGreaterThan(2);
        }
    }

    @Test
    void headingsInARowStayWithTheFirstTwoLinesOfAList() {
        List<Block> blocks =
                List.of(
                        heading(2, StyleName.SECTION, "I. MỤC"),
                        heading(3, StyleName.CLAUSE_HEADING, "1. Khoản"),
                        heading(3, StyleName.CLAUSE_HEADING, "1.1. Tiểu mục"),
                        new Block.Listing(
                                Block.Listing.Marker.LETTER,
                                List.of(entry("a)", lines(StyleName.POINT, "điểm", 5)))));
        atEachOffset(
                blocks,
                file -> {
                    int page = page(file, "điểm2.");
                    assertThat(page(file, "I. MỤC")).isEqualTo(page);
                    assertThat(page(file, "1. Khoản")).isEqualTo(page);
                    assertThat(page(file, "1.1. Tiểu")).isEqualTo(page);
                    assertThat(page(file, "điểm1.")).isEqualTo(page);
                });
    }

    @Test
    void headingCaptionAndUnitStayWithTheHeadAndTheFirstRowOfATable() {
        List<Block> blocks =
                List.of(
                        heading(2, StyleName.SECTION, "I. MỤC"),
                        paragraph(StyleName.TABLE_CAPTION, "Bảng 1."),
                        paragraph(StyleName.TABLE_UNIT, "Đơn vị tính: hộ"),
                        new Block.Table(
                                Blocks.columns(1, 1),
                                List.of(head("Cột", "Hai")),
                                List.of(plain("hàng1", "a"), plain("hàng2", "b")),
                                List.of(),
                                List.of(paragraph(StyleName.TABLE_NOTE, "Ghi chú.")),
                                ""));
        atEachOffset(
                blocks,
                file -> {
                    int page = page(file, "hàng1");
                    for (String words : List.of("I. MỤC", "Bảng 1.", "Đơn vị tính", "Cột")) {
                        assertThat(page(file, words)).as(words).isEqualTo(page);
                    }
                    assertThat(page(file, "Ghi chú.")).isEqualTo(page(file, "hàng2"));
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void twoLinesOfTextStandOverASignature(int count) {
        Block.Closing closing =
                new Block.Closing(
                        List.of(paragraph(StyleName.RECIPIENTS_TITLE, "Nơi nhận:")),
                        List.of(paragraph(StyleName.AUTHORITY, "CHỦ TỊCH")),
                        paragraph(StyleName.SIGNER, "Nguyễn Văn A"));
        atEachOffset(
                List.of(
                        lines(StyleName.BODY, "trước", 4),
                        lines(StyleName.BODY, "cuối", count),
                        closing),
                file -> {
                    int page = page(file, "CHỦ TỊCH");
                    assertThat(page(file, "Nguyễn Văn A")).isEqualTo(page);
                    assertThat(page(file, "cuối" + count + ".")).isEqualTo(page);
                    String above = count == 1 ? "trước4." : "cuối" + (count - 1) + ".";
                    assertThat(page(file, above)).isEqualTo(page);
                });
    }

    @Test
    void theTitleOfAnAppendixStandsOverItsTableHoweverHighTheFirstRowIs() {
        for (int repeated : new int[] {1, 40, 90, 400}) {
            Block.Table table =
                    new Block.Table(
                            List.of(
                                    new Block.Column(1, Alignment.LEFT),
                                    new Block.Column(1, Alignment.LEFT)),
                            List.of(head("Cột", "Hai")),
                            List.of(plain("đầu " + "việc cần làm ngay ".repeat(repeated), "a")),
                            List.of(),
                            List.of(),
                            "");
            ReadBack file =
                    ReadBack.of(
                            Blocks.document(
                                    Blocks.body(List.of(body("Trên."))),
                                    Blocks.appendix(
                                            Part.Orientation.LANDSCAPE,
                                            "PL",
                                            List.of(
                                                    heading(
                                                            2,
                                                            StyleName.APPENDIX_NUMBER,
                                                            "Phụ lục I"),
                                                    paragraph(StyleName.APPENDIX_TITLE, "TÊN"),
                                                    table))));

            assertThat(page(file, "Phụ lục I")).isEqualTo(2);
            assertThat(page(file, "TÊN")).isEqualTo(2);
            assertThat(page(file, "đầu việc")).isEqualTo(2);
        }
    }
}
