package vn.kehoach.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import static vn.kehoach.render.pdf.Blocks.body;
import static vn.kehoach.render.pdf.Blocks.cell;
import static vn.kehoach.render.pdf.Blocks.head;
import static vn.kehoach.render.pdf.Blocks.paragraph;
import static vn.kehoach.render.pdf.Blocks.plain;
import static vn.kehoach.render.pdf.Blocks.row;
import static vn.kehoach.render.pdf.Blocks.table;
import static vn.kehoach.render.pdf.Blocks.words;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.document.Block;
import vn.kehoach.document.StyleName;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class TableTest {
    private static final String SENTENCE = "Rà soát, hoàn thiện cơ sở dữ liệu dùng chung. ";

    private static List<Block.Row> rows(int count, int repeated) {
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(plain("dòng" + i, SENTENCE.repeat(repeated), "Sở Tài chính"));
        }
        return rows;
    }

    @Test
    void theHeadIsRepeatedOnEachPageAndReadOnce() {
        ReadBack file =
                ReadBack.of(
                        table(List.of(head("TT", "Nhiệm vụ", "Chủ trì")), rows(60, 4), 1, 4, 2));

        assertThat(file.pageCount()).isGreaterThan(2);
        for (int page = 1; page <= file.pageCount(); page++) {
            assertThat(file.text(page)).contains("Nhiệm vụ");
        }
        assertThat(Speech.of(file).all("TH"))
                .extracting(Speech.Element::text)
                .containsExactly("TT", "Nhiệm vụ", "Chủ trì");
    }

    @Test
    void aRowStandsOnOnePage() {
        ReadBack file =
                ReadBack.of(
                        table(List.of(head("TT", "Nhiệm vụ", "Chủ trì")), rows(60, 7), 1, 4, 2));

        assertThat(Speech.of(file).all("TR"))
                .hasSize(61)
                .allSatisfy(row -> assertThat(row.lastPage()).isEqualTo(row.firstPage()));
    }

    @Test
    void aRowHigherThanAPageIsSplitAndLosesNothing() {
        List<Block.Row> rows = new ArrayList<>(rows(2, 1));
        rows.add(plain("cao", SENTENCE.repeat(150), "Sở Tài chính"));
        rows.addAll(rows(2, 1));
        ReadBack file =
                ReadBack.of(table(List.of(head("TT", "Nhiệm vụ", "Chủ trì")), rows, 1, 4, 2));

        Speech.Element high = Speech.of(file).all("TR").get(3);
        assertThat(high.lastPage()).isGreaterThan(high.firstPage());
        assertThat(high.children().get(1).text()).isEqualTo(SENTENCE.repeat(150).strip());
    }

    @Test
    void aFirstRowHigherThanAPageBeginsUnderTheHead() {
        List<Block.Row> rows = List.of(plain("cao", SENTENCE.repeat(150), "Sở Tài chính"));
        ReadBack file =
                ReadBack.of(body(SENTENCE), table(List.of(head("TT", "A", "B")), rows, 1, 4, 2));

        List<Speech.Element> all = Speech.of(file).all("TR");
        assertThat(all.get(1).firstPage()).isEqualTo(all.get(0).firstPage());
    }

    @Test
    void headingsAndAGroupRowStandOverTheFirstPieceOfARowHigherThanAPage() {
        List<Block.Row> rows =
                List.of(
                        row(
                                Block.Row.Kind.GROUP,
                                null,
                                List.of(cell(StyleName.TABLE_GROUP, "Nhóm I", 3, 1))),
                        plain("cao", SENTENCE.repeat(150), "Sở Tài chính"));
        ReadBack file =
                ReadBack.of(
                        body(SENTENCE),
                        Blocks.heading(2, StyleName.SECTION, "I. BẢNG"),
                        paragraph(StyleName.TABLE_CAPTION, "Bảng 1"),
                        table(List.of(head("TT", "A", "B")), rows, 1, 4, 2));

        for (String words : List.of("I. BẢNG", "Bảng 1", "Nhóm I", "cao", "Rà soát")) {
            assertThat(file.find(words).getFirst().page()).as(words).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 30})
    void aGroupRowStandsOnThePageOfTheRowAfterIt(int height) {
        for (int before = 20; before < 50; before++) {
            List<Block.Row> rows = new ArrayList<>(rows(before, 1));
            rows.add(
                    row(
                            Block.Row.Kind.GROUP,
                            null,
                            List.of(cell(StyleName.TABLE_GROUP, "Nhóm II", 3, 1))));
            rows.addAll(rows(3, height));
            Speech.Element speech =
                    Speech.of(ReadBack.of(table(List.of(head("TT", "A", "B")), rows, 1, 4, 2)));

            List<Speech.Element> all = speech.all("TR");
            assertThat(all.get(before + 1).text()).isEqualTo("Nhóm II");
            assertThat(all.get(before + 2).firstPage()).isEqualTo(all.get(before + 1).firstPage());
        }
    }

    @Test
    void aTotalRowStandsOnThePageOfTheRowBeforeIt() {
        for (int before = 20; before < 50; before++) {
            List<Block.Row> rows = new ArrayList<>(rows(before, 1));
            rows.add(row(Block.Row.Kind.TOTAL, StyleName.TABLE_TOTAL, "", "Cộng", "5"));
            rows.add(row(Block.Row.Kind.TOTAL, StyleName.TABLE_TOTAL, "", "Tổng cộng", "8"));
            Speech.Element speech =
                    Speech.of(ReadBack.of(table(List.of(head("TT", "A", "B")), rows, 1, 4, 2)));

            List<Speech.Element> all = speech.all("TR");
            assertThat(all.get(before + 2).text()).contains("Tổng cộng");
            assertThat(all.get(before + 2).firstPage()).isEqualTo(all.get(before).firstPage());
        }
    }

    @Test
    void aRowThatCellsFromAboveCoverWhollyIsNotRead() {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(
                row(
                        Block.Row.Kind.PLAIN,
                        null,
                        List.of(
                                cell(StyleName.TABLE_CELL, "Một", 1, 3),
                                cell(StyleName.TABLE_CELL, "Hai", 1, 2))));
        rows.add(row(Block.Row.Kind.PLAIN, null, List.of()));
        rows.add(plain("Ba"));
        ReadBack file = ReadBack.of(table(List.of(head("A", "B")), rows, 1, 1));

        assertThat(Speech.of(file).all("TR")).hasSize(3);
        assertThat(attribute(file, "TD", 0, "RowSpan")).isEqualTo(2);
        assertThat(find(file, "TD").get(1).getCOSObject().getItem(name("A"))).isNull();
    }

    @Test
    void aTableBeginsWithItsHeadAndARow() {
        for (int lines = 25; lines < 36; lines++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < lines; i++) {
                blocks.add(body("Một dòng."));
            }
            blocks.add(table(List.of(head("TT", "A", "B")), rows(5, 3), 1, 4, 2));
            Speech.Element speech = Speech.of(ReadBack.of(Blocks.document(Blocks.body(blocks))));

            List<Speech.Element> rows = speech.all("TR");
            assertThat(rows.get(1).firstPage()).isEqualTo(rows.get(0).firstPage());
        }
    }

    @Test
    void aCellOverSeveralRowsIsWrittenOnceAndGoesOnOverThePage() {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(
                row(
                        Block.Row.Kind.PLAIN,
                        null,
                        List.of(
                                cell(StyleName.TABLE_CELL, SENTENCE.repeat(90).strip(), 1, 40),
                                cell(StyleName.TABLE_CELL, "dòng 1"),
                                cell(StyleName.TABLE_CELL, SENTENCE))));
        for (int i = 2; i <= 40; i++) {
            rows.add(plain("dòng " + i, SENTENCE));
        }
        ReadBack file = ReadBack.of(table(List.of(head("Mục tiêu", "TT", "A")), rows, 2, 1, 2));

        Speech.Element spanning = Speech.of(file).all("TD").getFirst();
        assertThat(spanning.text()).isEqualTo(SENTENCE.repeat(90).strip());
        assertThat(spanning.lastPage()).isGreaterThan(spanning.firstPage());
        assertThat(attribute(file, "TD", 0, "RowSpan")).isEqualTo(40);
    }

    @Test
    void headCellsSayThatTheyHeadColumnsAndHowMany() {
        List<Block.Row> head =
                List.of(
                        row(
                                Block.Row.Kind.HEAD,
                                null,
                                List.of(
                                        cell(StyleName.TABLE_HEAD, "TT", 1, 2),
                                        cell(StyleName.TABLE_HEAD, "Mục tiêu", 2, 1))),
                        head("2025", "2030"));
        ReadBack file = ReadBack.of(table(head, rows(2, 1), 1, 1, 1));

        assertThat(attribute(file, "TH", 0, "RowSpan")).isEqualTo(2);
        assertThat(attribute(file, "TH", 1, "ColSpan")).isEqualTo(2);
        assertThat(
                        find(file, "TH")
                                .get(3)
                                .getCOSObject()
                                .getCOSDictionary(name("A"))
                                .getNameAsString("Scope"))
                .isEqualTo("Column");
    }

    @Test
    void theCaptionStandsAboveAndTheNotesBelow() {
        Block.Table table =
                new Block.Table(
                        Blocks.columns(1, 4, 2),
                        List.of(head("TT", "A", "B")),
                        rows(3, 1),
                        List.of(words("Bảng 1. Chỉ tiêu")),
                        List.of(paragraph(StyleName.TABLE_NOTE, "Ghi chú.")),
                        "(tiếp)");
        ReadBack file = ReadBack.of(table);

        double head = file.find("TT").getFirst().baseline();
        assertThat(file.find("Bảng 1.").getFirst().baseline()).isLessThan(head);
        assertThat(file.find("Ghi chú.").getFirst().baseline()).isGreaterThan(head);
        assertThat(Speech.of(file).all("Caption"))
                .extracting(Speech.Element::text)
                .containsExactly("Bảng 1. Chỉ tiêu");
    }

    @Test
    void aColumnIsAsWideAsTheWordsOfItsHeadAndTheDatesUnderIt() {
        ReadBack file =
                ReadBack.of(
                        table(
                                List.of(head("STT", "Nhiệm vụ", "Thời hạn")),
                                List.of(plain("1", SENTENCE.repeat(3), "16/11/2026")),
                                1,
                                96,
                                3));

        for (String word : List.of("STT", "16/11/2026")) {
            List<ReadBack.Glyph> glyphs = file.find(word);
            assertThat(glyphs.getLast().baseline()).isEqualTo(glyphs.getFirst().baseline());
        }
        assertThat(rightEdge(file)).isCloseTo(Length.points(190), within(0.1));
    }

    @Test
    void moreColumnsThanTheirWordsLeaveRoomForStayInsideTheMargins() {
        String[] words = new String[14];
        Arrays.fill(words, "nghiêng");
        double[] shares = new double[14];
        Arrays.fill(shares, 1);
        ReadBack file = ReadBack.of(table(List.of(head(words)), List.of(plain(words)), shares));

        assertThat(rightEdge(file)).isCloseTo(Length.points(190), within(0.1));
    }

    private static double rightEdge(ReadBack file) {
        return file.strokes().stream().mapToDouble(ReadBack.Stroke::toX).max().orElseThrow();
    }

    @Test
    void noLineOfTheGridIsDrawnTwice() {
        ReadBack file =
                ReadBack.of(
                        table(List.of(head("TT", "Nhiệm vụ", "Chủ trì")), rows(60, 4), 1, 4, 2));

        assertThat(file.strokes()).doesNotHaveDuplicates().isNotEmpty();
    }

    private static int attribute(ReadBack file, String type, int index, String key) {
        return find(file, type)
                .get(index)
                .getCOSObject()
                .getCOSDictionary(name("A"))
                .getInt(name(key));
    }

    private static org.apache.pdfbox.cos.COSName name(String name) {
        return org.apache.pdfbox.cos.COSName.getPDFName(name);
    }

    private static List<PDStructureElement> find(ReadBack file, String type) {
        List<PDStructureElement> found = new ArrayList<>();
        collect(file.pdf().getDocumentCatalog().getStructureTreeRoot(), type, found);
        return found;
    }

    private static void collect(PDStructureNode node, String type, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals(type)) {
                    found.add(element);
                }
                collect(element, type, found);
            }
        }
    }
}
