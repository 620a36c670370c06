package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.document.FontStyle;
import vn.kehoach.render.pdf.TestFont;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

class LicensedFontsTest {
    private static final String FOUR =
            "fonts: { regular: times.ttf, bold: timesbd.ttf, italic: timesi.ttf,"
                    + " bold-italic: timesbi.ttf }\n";

    @TempDir private Path folder;

    private CommandRun run(String line) {
        CommandRun run = CommandRun.in(folder, Map.of(), line.split(" "));
        assertThat(run.out() + run.err()).doesNotContain("Exception", "\tat ", "vn.kehoach.");
        return run;
    }

    private void plant(String theme) throws IOException {
        PlanFolder.plant(folder, "one");
        Files.createDirectories(folder.resolve("templates/fonts"));
        Files.writeString(folder.resolve("templates/theme.yaml"), theme);
    }

    private static Map<FontStyle, byte[]> wide(int units) {
        return TestFont.changed(font -> font.wider('a' - ' ' + 3, units));
    }

    private Set<Integer> fontLengths() throws IOException {
        Set<Integer> lengths = new TreeSet<>();
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("out/one/one.pdf").toFile())) {
            for (var page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    var file = page.getResources().getFont(name).getFontDescriptor().getFontFile2();
                    lengths.add(file.toByteArray().length);
                }
            }
        }
        return lengths;
    }

    @Test
    void theFolderOfTheCommandLineGivesTheFontsAndNoWarning() throws IOException {
        PlanFolder.plant(folder, "one");
        TestFont.write(TestFont.times(), folder.resolve("licensed"));
        CommandRun run = run("build one --format pdf --fonts licensed --lang en");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(fontLengths()).isNotEmpty();
    }

    @Test
    void fontsBesideTheThemeAreUsedWhereItNamesThem() throws IOException {
        plant(FOUR);
        TestFont.write(
                TestFont.changed(font -> font.named("Georgia")), folder.resolve("templates/fonts"));
        CommandRun run = run("build one --format pdf --lang en");

        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("TPL-10", "Georgia").doesNotContain("error");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../secret.ttf",
                "/etc/passwd",
                "a/b.ttf",
                "..",
                ".hidden.ttf",
                "times.woff",
                "''",
                "times.ttf,0"
            })
    void aNameLeavesNoFolder(String name) throws IOException {
        plant(
                FOUR.replace(
                        "times.ttf", name.isEmpty() ? "''" : "\"" + name.replace("'", "") + "\""));
        CommandRun run = run("build one --format pdf --lang en");

        assertThat(run.status()).isEqualTo(ExitStatus.PLAN_HAS_ERRORS);
        assertThat(run.err()).contains("fonts.regular", "templates/theme.yaml:1:19");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aLinkOutOfTheFolderOfTemplatesIsNotFollowed() throws IOException {
        plant(FOUR);
        TestFont.write(TestFont.times(), folder.resolve("templates/fonts"));
        Path font = folder.resolve("templates/fonts/times.ttf");
        Path outside = folder.resolve("outside.ttf");
        Files.move(font, outside);
        Files.createSymbolicLink(font, outside);

        CommandRun run = run("build one --format pdf --lang en");
        assertThat(run.status()).isEqualTo(ExitStatus.PLAN_HAS_ERRORS);
        assertThat(run.err()).contains("SRC-04", "templates/fonts/times.ttf");
    }

    @Test
    void eachFileThatIsMissingIsNamed() throws IOException {
        PlanFolder.plant(folder, "one");
        Files.createDirectories(folder.resolve("licensed"));
        CommandRun run = run("check one --fonts licensed --lang en");

        assertThat(run.status()).isEqualTo(ExitStatus.PLAN_HAS_ERRORS);
        assertThat(run.out() + run.err())
                .contains("licensed/times.ttf", "timesbd.ttf", "timesi.ttf", "timesbi.ttf");
    }

    @Test
    void aMissingGlyphNamesTheFontThatLacksIt() throws IOException {
        PlanFolder.plant(folder, "one");
        Map<FontStyle, byte[]> fonts = TestFont.times();
        fonts.put(
                FontStyle.ITALIC,
                TestFont.changed(font -> font.without(0x1ea0)).get(FontStyle.ITALIC));
        TestFont.write(fonts, folder.resolve("licensed"));
        CommandRun run = run("build one --format pdf --fonts licensed --lang en");

        assertThat(run.status()).isEqualTo(ExitStatus.PLAN_HAS_ERRORS);
        assertThat(run.err()).contains("TT-04", "Times New Roman (Italic)", "plan.yaml:");
    }

    @Test
    void aFileIsVerifiedWithTheFontsThatItWasBuiltWith() throws IOException {
        plant(FOUR);
        TestFont.write(wide(60), folder.resolve("templates/fonts"));
        assertThat(run("build one --format pdf --archive 3a").status()).isZero();

        CommandRun same = run("verify out/one/one.pdf --fonts templates/fonts --lang en");
        assertThat(same.out()).contains("identical");
        assertThat(same.err()).isEmpty();

        CommandRun without = run("verify out/one/one.pdf --lang en");
        assertThat(without.status()).isZero();
        assertThat(without.out()).doesNotContain("identical");
        assertThat(without.err()).contains("--fonts");

        TestFont.write(wide(90), folder.resolve("other"));
        CommandRun other = run("verify out/one/one.pdf --fonts other --lang en");
        assertThat(other.out()).doesNotContain("identical");
        assertThat(other.err()).contains("--fonts");
    }
}
