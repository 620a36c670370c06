package vn.kehoach.conform;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.conform.clause.Row;
import vn.kehoach.conform.clause.Verdict;

import java.io.IOException;
import java.nio.file.Path;

class TypedPageTest {
    private static final PDRectangle LANDSCAPE =
            new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());

    @TempDir Path folder;

    @Test
    void theNationsNameOnTwoLinesIsOutside() throws IOException {
        try (TypedPage page = new TypedPage()) {
            page.type(350, 70, 13, "Bold", "CỘNG HÒA XÃ HỘI");
            page.type(350, 85, 13, "Bold", "CHỦ NGHĨA VIỆT NAM");

            assertThat(verdict(page, "NATION.LINE_COUNT")).isInstanceOf(Verdict.Outside.class);
        }
    }

    @Test
    void theNationsNameOnTheLeftIsOutside() throws IOException {
        try (TypedPage page = new TypedPage()) {
            page.type(85, 70, 12, "Bold", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            page.type(85, 140, 14, "Regular", "Nội dung của văn bản. ".repeat(4));

            assertThat(verdict(page, "NATION.POSITION")).isInstanceOf(Verdict.Outside.class);
        }
    }

    @Test
    void aLineOfCharactersIsNeitherALineNorNone() throws IOException {
        try (TypedPage page = new TypedPage()) {
            page.type(350, 70, 12, "Bold", "Độc lập - Tự do - Hạnh phúc");
            page.type(370, 84, 12, "Regular", "_____________");

            assertThat(verdict(page, "MOTTO.RULE_LENGTH"))
                    .isEqualTo(new Verdict.Undetermined(Verdict.Reason.LINE_OF_CHARACTERS));
        }
    }

    @Test
    void aPageNumberOnTheFirstPageIsOutside() throws IOException {
        try (TypedPage page = new TypedPage()) {
            page.type(300, 40, 14, "Regular", "1").type(85, 70, 14, "Regular", "Nội dung.");

            assertThat(verdict(page, "PAGE_NUMBER.FIRST_PAGE")).isInstanceOf(Verdict.Outside.class);
        }
    }

    @Test
    void aPageNumberAtTheFootOrTheSideIsOutside() throws IOException {
        try (TypedPage page = new TypedPage()) {
            page.type(85, 70, 14, "Regular", "Nội dung.").page(PDRectangle.A4);
            page.type(85, 70, 14, "Regular", "Nội dung.").type(500, 810, 14, "Regular", "2");
            Measurement.Measured measured = page.measured(folder);

            assertThat(Measured.outside(measured))
                    .contains("PAGE_NUMBER.EDGE", "PAGE_NUMBER.CENTER")
                    .doesNotContain("PAGE_NUMBER.SEQUENCE");
        }
    }

    @Test
    void pagesWithoutNumbersAreOutside() throws IOException {
        try (TypedPage page = new TypedPage()) {
            page.type(85, 70, 14, "Regular", "Nội dung.").page(PDRectangle.A4);
            page.type(85, 70, 14, "Regular", "Nội dung.");

            assertThat(verdict(page, "PAGE_NUMBER.SEQUENCE")).isInstanceOf(Verdict.Outside.class);
        }
    }

    @Test
    void aBodyAcrossThePageIsOutsideWithoutATable() throws IOException {
        try (TypedPage page = new TypedPage()) {
            page.page(LANDSCAPE).type(85, 70, 14, "Regular", "Nội dung.");

            assertThat(verdict(page, "PAGE.ORIENTATION")).isInstanceOf(Verdict.Outside.class);
        }
    }

    @Test
    void anotherFontThatIsNotEmbeddedIsOutside() throws IOException {
        try (TypedPage page = new TypedPage()) {
            page.typeInHelvetica(85, 70, "Noi dung.");

            assertThat(Measured.outside(page.measured(folder)))
                    .contains("FONT.FAMILY", "FONT.EMBEDDING");
        }
    }

    @Test
    void aNumberLeftBlankIsNotAFault() throws IOException {
        try (TypedPage page = new TypedPage()) {
            page.type(85, 120, 13, "Regular", "Số:           /KH-UBND");

            assertThat(verdict(page, "NUMBER.FORM"))
                    .isEqualTo(new Verdict.Undetermined(Verdict.Reason.LEFT_BLANK));
        }
    }

    @Test
    void aSingleFigureNeedsAZero() throws IOException {
        try (TypedPage page = new TypedPage()) {
            page.type(85, 120, 13, "Regular", "Số: 5/KH-UBND");

            assertThat(verdict(page, "NUMBER.FORM")).isInstanceOf(Verdict.Outside.class);
        }
    }

    @Test
    void appendicesWithArabicNumbersAreOutside() throws IOException {
        try (TypedPage page = new TypedPage()) {
            page.type(85, 70, 14, "Regular", "Theo Phụ lục 1 và Phụ lục 2.");
            page.page(PDRectangle.A4).type(250, 70, 14, "Bold", "Phụ lục 1");
            page.page(PDRectangle.A4).type(250, 70, 14, "Bold", "Phụ lục 2");
            Measurement.Measured measured = page.measured(folder);

            assertThat(Measured.outside(measured))
                    .contains("APPENDIX_NUMBER.NUMBERING")
                    .doesNotContain("APPENDIX_NUMBER.POINTER");
        }
    }

    @Test
    void anAppendixThatTheBodyDoesNotMentionIsOutside() throws IOException {
        try (TypedPage page = new TypedPage()) {
            page.type(85, 70, 14, "Regular", "Nội dung.");
            page.page(PDRectangle.A4).type(250, 70, 14, "Bold", "Phụ lục");

            assertThat(Measured.outside(page.measured(folder))).contains("APPENDIX_NUMBER.POINTER");
        }
    }

    private Verdict verdict(TypedPage page, String name) throws IOException {
        return page.measured(folder).rows().stream()
                .filter(row -> Measured.name(row).equals(name))
                .map(Row::verdict)
                .findFirst()
                .orElseThrow();
    }
}
