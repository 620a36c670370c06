package vn.kehoach.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import static vn.kehoach.render.pdf.Blocks.paragraph;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Block;
import vn.kehoach.document.Block.Stamp;
import vn.kehoach.document.StyleName;
import vn.kehoach.render.pdf.ReadBack.Stroke;

import java.util.List;

/**
 * Boxes 10 to 14 of the layout, which stands in shares of the area of the text; heights count from
 * the upper edge of the sheet.
 */
class FirstPageTest {
    private static final double LEFT = Length.points(30);
    private static final double RIGHT = Length.points(190);
    private static final double TOP = Length.points(20);
    private static final double BOTTOM = Length.points(297 - 20);

    private static Block body() {
        return paragraph(StyleName.BODY, "Nội dung ".repeat(30).strip());
    }

    private static Block stamp(Stamp.Name name, StyleName style, String words) {
        return new Stamp(name, paragraph(style, words));
    }

    private static ReadBack urgent(Stamp.Name name, String words) {
        return ReadBack.of(body(), stamp(name, StyleName.URGENCY, words), body());
    }

    private record Box(double left, double top, double right, double bottom) {
        static Box of(List<Stroke> strokes) {
            return new Box(
                    strokes.stream()
                            .mapToDouble(each -> Math.min(each.fromX(), each.toX()))
                            .min()
                            .orElseThrow(),
                    strokes.stream()
                            .mapToDouble(each -> Math.min(each.fromY(), each.toY()))
                            .min()
                            .orElseThrow(),
                    strokes.stream()
                            .mapToDouble(each -> Math.max(each.fromX(), each.toX()))
                            .max()
                            .orElseThrow(),
                    strokes.stream()
                            .mapToDouble(each -> Math.max(each.fromY(), each.toY()))
                            .max()
                            .orElseThrow());
        }

        double width() {
            return right - left;
        }

        double height() {
            return bottom - top;
        }
    }

    private static double down(double y) {
        return 100 * (y - TOP) / (BOTTOM - TOP);
    }

    private static double across(double x) {
        return 100 * (x - LEFT) / (RIGHT - LEFT);
    }

    @Test
    void eachDegreeOfUrgencyHasItsBox() {
        assertThat(millimetres(urgent(Stamp.Name.KHAN, "KHẨN"))).isEqualTo("20 x 8");
        assertThat(millimetres(urgent(Stamp.Name.THUONG_KHAN, "THƯỢNG KHẨN"))).isEqualTo("40 x 8");
        assertThat(millimetres(urgent(Stamp.Name.HOA_TOC, "HOẢ TỐC"))).isEqualTo("30 x 8");
    }

    private static String millimetres(ReadBack page) {
        Box box = Box.of(page.strokes());
        return Math.round(box.width() * 25.4 / 72) + " x " + Math.round(box.height() * 25.4 / 72);
    }

    @Test
    void itStandsAtTheLeftWhereTheLayoutHasIt() {
        Box box = Box.of(urgent(Stamp.Name.KHAN, "KHẨN").strokes());

        assertThat(across(box.left())).isBetween(0.0, 1.0);
        assertThat(across(box.right())).isLessThan(18);
        assertThat(down(box.top())).isCloseTo(25, within(0.5));
        assertThat(down(box.bottom())).isLessThan(29);
    }

    @Test
    void itsWordsStandInTheMiddleOfItInBrightRed() {
        ReadBack page = urgent(Stamp.Name.HOA_TOC, "HOẢ TỐC");
        Box box = Box.of(page.strokes());

        assertThat(page.center("HOẢ TỐC")).isCloseTo((box.left() + box.right()) / 2, within(0.5));
        assertThat(page.find("HOẢ TỐC").getFirst().baseline()).isBetween(box.top(), box.bottom());
        assertThat(page.find("HOẢ TỐC").getFirst().size()).isEqualTo(13);
    }

    @Test
    void secrecyStandsAboveUrgencyAndBothBelowALongTitle() {
        Block title = paragraph(StyleName.SUBJECT, "Trích yếu rất dài ".repeat(60).strip());
        ReadBack page =
                ReadBack.of(
                        title,
                        stamp(Stamp.Name.TOI_MAT, StyleName.SECRECY, "TỐI MẬT"),
                        stamp(Stamp.Name.KHAN, StyleName.URGENCY, "KHẨN"),
                        body());
        double lastOfTitle =
                page.glyphs().stream()
                        .filter(glyph -> glyph.size() == 14 && glyph.font().endsWith("Bold"))
                        .mapToDouble(ReadBack.Glyph::baseline)
                        .max()
                        .orElseThrow();
        Box secrecy = Box.of(page.strokes().subList(0, 4));
        Box urgency = Box.of(page.strokes().subList(4, 8));

        assertThat(secrecy.top()).isGreaterThan(lastOfTitle);
        assertThat(urgency.top()).isGreaterThan(secrecy.bottom());
        assertThat(page.find("Nội dung").getFirst().baseline()).isGreaterThan(urgency.bottom());
    }

    @Test
    void circulationStandsInTheTopMargin() {
        ReadBack page =
                ReadBack.of(
                        stamp(Stamp.Name.CIRCULATION, StyleName.CIRCULATION, "XEM XONG TRẢ LẠI"),
                        body());
        Box box = Box.of(page.strokes());

        assertThat(down(box.top())).isBetween(-6.0, -1.0);
        assertThat(down(box.bottom())).isBetween(-6.0, -1.0);
        assertThat(across((box.left() + box.right()) / 2)).isBetween(58.0, 85.0);
        assertThat(across(box.right())).isLessThan(89);
        assertThat(page.width("XEM XONG TRẢ LẠI")).isLessThan(box.width());
        assertThat(page.find("Nội dung").getFirst().baseline()).isBetween(TOP, TOP + 20);
    }

    @Test
    void theContactLineEndsTheFirstPageAndNoOther() {
        ReadBack pages =
                ReadBack.of(
                        new Block.Contact(paragraph(StyleName.CONTACT, "Địa chỉ: Số 1 phố A")),
                        paragraph(StyleName.BODY, "Nội dung ".repeat(1500).strip()));
        ReadBack.Glyph contact = pages.find("Địa chỉ").getFirst();
        Stroke rule = pages.strokes().getFirst();
        double lowest = lowest(pages, contact.page());

        assertThat(down(contact.baseline())).isBetween(95.0, 100.0);
        assertThat(rule.length()).isCloseTo(RIGHT - LEFT, within(0.1));
        assertThat(rule.fromY()).isBetween(lowest, contact.baseline());
        assertThat(rule.fromY() - lowest).isGreaterThan(4);
        assertThat(lowest(pages, contact.page() + 1)).isGreaterThan(lowest + 14);
    }

    /** The last line of the text on a page. */
    private static double lowest(ReadBack pages, int page) {
        return pages.glyphs().stream()
                .filter(glyph -> glyph.page() == page && glyph.size() == 14)
                .mapToDouble(ReadBack.Glyph::baseline)
                .max()
                .orElseThrow();
    }

    @Test
    void whatASignatureSaysStandsInTheTopRightCorner() {
        ReadBack page =
                ReadBack.of(
                        new Block.SignatureWords(
                                paragraph(StyleName.SIGNATURE_WORDS, "Số: 5/KH-A; 01/02/2026")),
                        body());
        List<ReadBack.Glyph> words = page.find("Số: 5/KH-A; 01/02/2026");

        assertThat(words.getLast().right()).isCloseTo(RIGHT, within(0.5));
        assertThat(down(words.getFirst().baseline())).isBetween(-6.0, -1.0);
        assertThat(words.getFirst().size()).isEqualTo(10);
    }

    @Test
    void theDrafterStandsAtTheLowerRightOfTheRecipients() {
        ReadBack page =
                ReadBack.of(
                        body(),
                        new Block.Closing(
                                List.of(
                                        paragraph(StyleName.RECIPIENT, "- Thường trực Tỉnh ủy;"),
                                        paragraph(StyleName.RECIPIENT, "- Lưu: VT.")),
                                paragraph(StyleName.DRAFTER, "PL.(300)"),
                                List.of(paragraph(StyleName.AUTHORITY, "CHỦ TỊCH")),
                                paragraph(StyleName.SIGNER, "Nguyễn Văn A")));
        List<ReadBack.Glyph> drafter = page.find("PL.(300)");

        assertThat(drafter.getLast().right())
                .isCloseTo(page.find("- Thường trực Tỉnh ủy;").getLast().right(), within(0.5));
        assertThat(drafter.getFirst().baseline())
                .isGreaterThan(page.find("- Lưu: VT.").getFirst().baseline());
        assertThat(drafter.getFirst().size()).isEqualTo(11);
    }
}
