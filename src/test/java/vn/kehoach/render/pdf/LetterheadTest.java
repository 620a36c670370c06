package vn.kehoach.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import static vn.kehoach.render.pdf.Blocks.paragraph;
import static vn.kehoach.render.pdf.Blocks.words;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Block;
import vn.kehoach.document.Inline;
import vn.kehoach.document.StyleName;
import vn.kehoach.render.pdf.ReadBack.Stroke;

import java.util.List;

class LetterheadTest {
    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final double LEFT = Length.points(30);
    private static final double RIGHT = Length.points(190);

    private static Block letterhead(String place, String... issuer) {
        return new Block.Letterhead(
                List.of(issuer).stream().map(line -> paragraph(StyleName.ISSUER, line)).toList(),
                List.of(paragraph(StyleName.NATION, NATION), paragraph(StyleName.MOTTO, MOTTO)),
                paragraph(
                        StyleName.NUMBER,
                        words("Số:"),
                        new Inline.Gap(Inline.Gap.Name.NUMBER),
                        words("/KH-UBND")),
                paragraph(StyleName.PLACE, place));
    }

    private final ReadBack page =
            ReadBack.of(
                    letterhead(
                            "Hà Nội, ngày 09 tháng 5 năm 2023",
                            "ỦY BAN NHÂN DÂN",
                            "THÀNH PHỐ HÀ NỘI"));

    @Test
    void theNationStandsOnOneLineInsideTheRightMargin() {
        List<ReadBack.Glyph> glyphs = page.find(NATION);

        assertThat(glyphs)
                .extracting(ReadBack.Glyph::baseline)
                .containsOnly(glyphs.getFirst().baseline());
        assertThat(glyphs.getLast().right()).isLessThanOrEqualTo(RIGHT + 0.01);
        assertThat(page.width(NATION)).isCloseTo(Length.points(95.7), within(0.5));
    }

    @Test
    void aLineAsLongAsTheMottoStandsCentredUnderIt() {
        Stroke rule = page.strokes().get(1);

        assertThat(rule.thickness()).isEqualTo(0.75);
        assertThat(rule.length()).isCloseTo(page.width(MOTTO), within(0.1));
        assertThat(rule.centerX()).isCloseTo(page.center(MOTTO), within(0.1));
        assertThat(rule.fromY()).isGreaterThan(page.find(MOTTO).getFirst().baseline());
    }

    @Test
    void aLineOfAThirdToAHalfOfTheIssuerStandsCentredUnderIt() {
        Stroke rule = page.strokes().get(0);
        double width = page.width("THÀNH PHỐ HÀ NỘI");

        assertThat(rule.length()).isBetween(width / 3, width / 2);
        assertThat(rule.centerX()).isCloseTo(page.center("THÀNH PHỐ HÀ NỘI"), within(0.1));
    }

    @Test
    void numberAndPlaceStandOnOneLine() {
        assertThat(page.find("Số:").getFirst().baseline())
                .isCloseTo(page.find("Hà Nội, ngày 09").getFirst().baseline(), within(0.01));
    }

    @Test
    void theNumberHasRoomToBeWrittenIn() {
        double afterColon = page.find("Số:").getLast().right();

        assertThat(page.find("/KH-UBND").getFirst().x() - afterColon)
                .isCloseTo(Length.points(12), within(0.1));
        assertThat(page.text(1)).containsPattern("Số: +/KH-UBND");
    }

    @Test
    void aLongIssuerWrapsAndTheNationDoesNot() {
        ReadBack wrapped =
                ReadBack.of(
                        letterhead(
                                "Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2029",
                                "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG THÀNH PHỐ HỒ CHÍ MINH"));

        assertThat(wrapped.find(NATION).getLast().right()).isLessThanOrEqualTo(RIGHT + 0.01);
        List<ReadBack.Glyph> place = wrapped.find("Thành phố Hồ Chí Minh, ngày 29 tháng 12");
        assertThat(place)
                .extracting(ReadBack.Glyph::baseline)
                .containsOnly(place.getFirst().baseline());
        assertThat(wrapped.find("SỞ").getFirst().x()).isGreaterThanOrEqualTo(LEFT - 0.01);
        assertThat(wrapped.find("MINH").getFirst().baseline())
                .isGreaterThan(wrapped.find("SỞ").getFirst().baseline());
    }
}
