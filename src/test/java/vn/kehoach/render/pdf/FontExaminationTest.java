package vn.kehoach.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.document.Document;
import vn.kehoach.document.FontFiles;
import vn.kehoach.document.FontStyle;
import vn.kehoach.document.Theme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

class FontExaminationTest {
    @Test
    void timesNewRomanWithItsWidthsHasNoFlaw() {
        assertThat(FontExamination.of(FontFiles.of(TestFont.times()))).isEmpty();
    }

    @Test
    void theBundledFontsAreNotExamined() {
        assertThat(FontExamination.of(FontFiles.BUNDLED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0002, 0x0100, 0x0200, 0x0102})
    void aLicenceThatForbidsEmbeddingIsHeeded(int fsType) {
        FontFiles files = TestFont.files(FontStyle.BOLD, font -> font.withEmbedding(fsType));

        assertThat(FontExamination.of(files))
                .containsExactly(
                        new FontFlaw.EmbeddingForbidden(FontStyle.BOLD, "Times New Roman"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 0x0004, 0x0008, 0x000a})
    void aLicenceThatAllowsItInSomeWayAllowsIt(int fsType) {
        assertThat(FontExamination.of(TestFont.files(font -> font.withEmbedding(fsType))))
                .isEmpty();
    }

    @Test
    void aFileOfAnotherStyleIsFound() {
        Map<FontStyle, byte[]> contents = TestFont.times();
        byte[] bold = contents.get(FontStyle.BOLD);
        contents.put(FontStyle.BOLD, contents.get(FontStyle.ITALIC));
        contents.put(FontStyle.ITALIC, bold);

        assertThat(FontExamination.of(FontFiles.of(contents)))
                .containsExactly(
                        new FontFlaw.OtherStyle(FontStyle.BOLD, FontStyle.ITALIC),
                        new FontFlaw.OtherStyle(FontStyle.ITALIC, FontStyle.BOLD));
    }

    @Test
    void aFileOfAnotherFamilyIsFound() {
        FontFiles files = TestFont.files(FontStyle.ITALIC, font -> font.named("Georgia"));

        assertThat(FontExamination.of(files))
                .containsExactly(
                        new FontFlaw.OtherFamily(FontStyle.ITALIC, "Georgia", "Times New Roman"));
    }

    @Test
    void anotherFamilyThanTheDecreesIsFound() {
        assertThat(FontExamination.of(TestFont.files(font -> font.named("Georgia"))))
                .containsExactly(new FontFlaw.NotTimesNewRoman(FontStyle.REGULAR, "Georgia"));
    }

    @Test
    void lettersOfOtherWidthsAreCounted() {
        int glyph = 'a' - ' ' + 3;
        FontFiles files = TestFont.files(FontStyle.BOLD, font -> font.wider(glyph, 40));

        assertThat(FontExamination.of(files))
                .containsExactly(
                        new FontFlaw.OtherWidths(FontStyle.BOLD, "Times New Roman", 1, "a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cmap", "glyf", "OS/2", "name", "hmtx"})
    void aTableThatIsNotThereOrEndsBehindTheFileIsFound(String tag) {
        assertThat(
                        FontExamination.of(
                                TestFont.files(FontStyle.BOLD, font -> font.withoutTable(tag))))
                .containsExactly(new FontFlaw.Unreadable(FontStyle.BOLD));
        assertThat(
                        FontExamination.of(
                                TestFont.files(
                                        FontStyle.BOLD, font -> font.withTableBehindTheEnd(tag))))
                .containsExactly(new FontFlaw.Unreadable(FontStyle.BOLD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cmap", "glyf", "loca", "head", "hhea", "maxp", "name", "OS/2"})
    void whatIsScrambledEndsInAFlawAndNotInAnException(String tag) {
        FontFiles files = TestFont.files(FontStyle.REGULAR, font -> font.withScrambled(tag));

        assertThat(FontExamination.of(files)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 11, 12, 300, 5000, 100_000})
    void aFileThatWasCutOffIsFound(int length) {
        Map<FontStyle, byte[]> contents = TestFont.times();
        contents.computeIfPresent(FontStyle.REGULAR, (style, font) -> Arrays.copyOf(font, length));

        assertThat(FontExamination.of(FontFiles.of(contents)))
                .contains(new FontFlaw.Unreadable(FontStyle.REGULAR));
    }

    @Test
    void aDocumentIsSetInTheFontsOfItsTheme() throws IOException {
        int glyph = 'a' - ' ' + 3;
        Theme wide =
                TestTheme.ND30.with(
                        TestFont.files(FontStyle.REGULAR, font -> font.wider(glyph, 1024)));
        Document document = Blocks.document(Blocks.body("ba Sở"));
        byte[] bundled = ReadBack.bytes(document);
        ByteArrayOutputStream licensed = new ByteArrayOutputStream();
        new PdfRenderer().render(document, wide, licensed);
        double narrow = ReadBack.read(bundled).width("ba Sở");

        assertThat(ReadBack.read(licensed.toByteArray()).width("ba Sở"))
                .isCloseTo(narrow + 14 * 0.5, org.assertj.core.api.Assertions.within(0.05));
    }

    @Test
    void coverageIsThatOfEachFace() {
        Theme theme =
                TestTheme.ND30.with(
                        TestFont.files(FontStyle.BOLD_ITALIC, font -> font.without(0x1ea0)));
        FontCoverage coverage = FontCoverage.of(theme);

        assertThat(coverage.covers('ế')).isFalse();
        assertThat(coverage.fontsWithout('ế')).isEqualTo("Times New Roman (Bold Italic)");
        assertThat(coverage.fontsWithout(0x8a08)).isEqualTo("Times New Roman");
        assertThat(coverage.covers('ỹ')).isTrue();
    }
}
