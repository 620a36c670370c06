package vn.kehoach.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import static vn.kehoach.render.pdf.Blocks.body;
import static vn.kehoach.render.pdf.Blocks.head;
import static vn.kehoach.render.pdf.Blocks.paragraph;
import static vn.kehoach.render.pdf.Blocks.plain;
import static vn.kehoach.render.pdf.Blocks.table;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Block;
import vn.kehoach.document.StyleName;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class ClosingTest {
    private static final String SENTENCE =
            "Các cơ quan, đơn vị, địa phương chủ động xây dựng kế hoạch cụ thể để triển khai. ";

    private static Block.Closing closing(int recipients) {
        List<Block.Paragraph> left = new ArrayList<>();
        left.add(paragraph(StyleName.RECIPIENTS_TITLE, "Nơi nhận:"));
        for (int i = 1; i <= recipients; i++) {
            left.add(paragraph(StyleName.RECIPIENT, "- Đơn vị " + i + ";"));
        }
        return new Block.Closing(
                left,
                List.of(
                        paragraph(StyleName.AUTHORITY, "TM. ỦY BAN NHÂN DÂN"),
                        paragraph(StyleName.AUTHORITY, "CHỦ TỊCH")),
                paragraph(StyleName.SIGNER, "Trần Sỹ Thanh"));
    }

    @Test
    void recipientsAndAuthorityBeginLevel() {
        ReadBack file = ReadBack.of(body(SENTENCE), closing(3));

        assertThat(file.find("Nơi nhận:").getFirst().baseline())
                .isCloseTo(file.find("TM. ỦY BAN").getFirst().baseline(), within(0.01));
    }

    @Test
    void thereIsRoomToSignAboveTheName() {
        ReadBack file = ReadBack.of(body(SENTENCE), closing(3));

        double above = file.find("CHỦ TỊCH").getFirst().baseline();
        assertThat(file.find("Trần Sỹ Thanh").getFirst().baseline() - above)
                .isBetween(Length.points(26), Length.points(26) + 20);
    }

    @Test
    void authorityAndNameAreCentredOverEachOther() {
        ReadBack file = ReadBack.of(body(SENTENCE), closing(3));

        assertThat(file.center("TM. ỦY BAN NHÂN DÂN"))
                .isCloseTo(file.center("Trần Sỹ Thanh"), within(0.1));
    }

    @Test
    void itNeverStandsAloneOnAPageNorIsSplit() {
        for (int lines = 20; lines < 44; lines++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(lines, body("Một dòng.")));
            blocks.add(body(SENTENCE.repeat(3)));
            blocks.add(closing(8));
            ReadBack file = ReadBack.of(Blocks.document(Blocks.body(blocks)));

            assertThat(linesAboveClosing(file)).as("after %d lines", lines).isGreaterThan(1);
            assertThat(file.find("Trần Sỹ Thanh").getFirst().page())
                    .isEqualTo(file.find("Nơi nhận:").getFirst().page())
                    .isEqualTo(file.find("- Đơn vị 8;").getFirst().page());
        }
    }

    private static long linesAboveClosing(ReadBack file) {
        ReadBack.Glyph start = file.find("Nơi nhận:").getFirst();
        return file.glyphs().stream()
                .filter(glyph -> glyph.page() == start.page())
                .filter(glyph -> glyph.baseline() < start.baseline() - 1)
                .filter(glyph -> glyph.baseline() > Length.points(20))
                .mapToDouble(ReadBack.Glyph::baseline)
                .distinct()
                .count();
    }

    @Test
    void afterATableItTakesARowAlong() {
        for (int rows = 30; rows < 40; rows++) {
            List<Block.Row> body =
                    Collections.nCopies(rows, plain("1", "Nhiệm vụ", "Sở Tài chính"));
            ReadBack file =
                    ReadBack.of(table(List.of(head("TT", "A", "B")), body, 1, 3, 2), closing(6));

            Speech.Element last = Speech.of(file).all("TR").getLast();
            assertThat(last.firstPage()).isEqualTo(file.find("Nơi nhận:").getFirst().page());
        }
    }

    @Test
    void moreRecipientsThanAPageHoldsGoOnAndLoseNone() {
        ReadBack file = ReadBack.of(body(SENTENCE), closing(120));

        assertThat(file.find("Nơi nhận:").getFirst().page()).isEqualTo(1);
        assertThat(file.find("Trần Sỹ Thanh").getFirst().page()).isEqualTo(1);
        assertThat(file.find("- Đơn vị 120;").getFirst().page()).isGreaterThan(1);
        assertThat(Speech.of(file).all("P")).hasSize(1 + 1 + 120 + 3);
    }
}
