package vn.kehoach.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.kehoach.render.pdf.Blocks.body;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.document.Document;
import vn.kehoach.document.Theme;

import java.util.List;

class NothingLostTest {
    private static final double PAGE_NUMBER_ZONE = Length.points(19);

    @ParameterizedTest
    @ValueSource(
            longs = {
                1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
                24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40
            })
    void everyWordIsReadInOrderAndStandsInsideTheMargins(long seed) {
        Document document = new RandomDocument(seed).document();
        ReadBack file = ReadBack.of(document);

        assertThat(withoutSpaces(Speech.of(file).text()))
                .isEqualTo(withoutSpaces(ExpectedSpeech.of(document)));
        assertInsideMargins(file);
    }

    @Test
    void everyWordOfTheSampleIsReadInOrder() {
        ReadBack file = ReadBack.of(SamplePlan.document());

        assertThat(withoutSpaces(Speech.of(file).text()))
                .isEqualTo(withoutSpaces(ExpectedSpeech.of(SamplePlan.document())));
        assertInsideMargins(file);
    }

    @Test
    void wordsOnTwoLinesAreReadWithASpaceBetweenThem() {
        String text = "Thành phố Hà Nội đến năm 2030. ".repeat(20).strip();

        assertThat(Speech.of(ReadBack.of(body(text))).all("P").getFirst().text()).isEqualTo(text);
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }

    private static void assertInsideMargins(ReadBack file) {
        for (ReadBack.Glyph glyph : file.glyphs()) {
            if (glyph.text().isBlank() || glyph.baseline() < PAGE_NUMBER_ZONE) {
                continue;
            }
            PDRectangle sheet = file.pdf().getPage(glyph.page() - 1).getMediaBox();
            Theme.Page page = TestTheme.ND30.page();
            Theme.Margins margins =
                    sheet.getWidth() > sheet.getHeight() ? page.landscape() : page.portrait();
            assertThat(glyph.x())
                    .as(glyph.toString())
                    .isGreaterThanOrEqualTo(Length.points(margins.left()) - 0.1);
            assertThat(glyph.right())
                    .as(glyph.toString())
                    .isLessThanOrEqualTo(sheet.getWidth() - Length.points(margins.right()) + 0.1);
            assertThat(glyph.baseline() - glyph.size() * Face.ASCENT)
                    .as(glyph.toString())
                    .isGreaterThanOrEqualTo(Length.points(margins.top()) - 0.1);
            assertThat(glyph.baseline() + glyph.size() * Face.DESCENT)
                    .as(glyph.toString())
                    .isLessThanOrEqualTo(sheet.getHeight() - Length.points(margins.bottom()) + 0.1);
        }
    }

    @Test
    void aMissingGlyphIsNamedAndNotDropped() {
        for (String text : List.of("kế hoạch 計画", "xong 😀", "a\u0007b")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> ReadBack.of(body(text)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("U+");
        }
    }

    @Test
    void coverageIsKnownBeforeRendering() {
        assertThat("ỠỰẬ ệđ₫≥²–—“”…·%\u00a0\u2011".codePoints())
                .allMatch(FontCoverage.of(TestTheme.ND30)::covers);
        assertThat("計😀\u0007".codePoints()).noneMatch(FontCoverage.of(TestTheme.ND30)::covers);
    }
}
