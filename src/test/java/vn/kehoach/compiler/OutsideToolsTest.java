package vn.kehoach.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import vn.kehoach.render.pdf.Archive;
import vn.kehoach.render.pdf.VeraPdf;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What programs that others use make of the samples; veraPDF, of the golden plans too. */
class OutsideToolsTest {
    @TempDir private Path folder;

    static List<Path> samples() {
        return BuiltPlan.samples();
    }

    static List<Path> plans() {
        return BuiltPlan.all();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void veraPdfFindsNothingToSayAboutAccess(Path plan) throws Exception {
        for (byte[] pdf : BuiltPlan.of(plan).pdfs(Archive.NONE)) {
            assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void veraPdfFindsNothingToSayAboutArchiving(Path plan) throws Exception {
        for (byte[] pdf : BuiltPlan.of(plan).pdfs(Archive.A2A)) {
            assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        }
        for (byte[] pdf : BuiltPlan.of(plan).pdfs(Archive.A3A)) {
            assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
            assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void qpdfFindsTheFileSound(Path plan) throws Exception {
        assertThat(run("qpdf", "--check", pdf(plan)))
                .contains("No syntax or stream encoding errors found");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void pdftotextReadsTheMotto(Path plan) throws Exception {
        assertThat(run("pdftotext", "-enc", "UTF-8", pdf(plan), "-").replace('\u00a0', ' '))
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");
    }

    /** As poppler tells a program that reads aloud. */
    @ParameterizedTest
    @MethodSource("samples")
    void pdfinfoShowsHeadingsListsTablesAndLinks(Path plan) throws Exception {
        List<String> structure =
                run("pdfinfo", "-struct", pdf(plan)).lines().map(String::strip).toList();

        assertThat(structure)
                .startsWith("Document")
                .contains("H1 (block)", "H2 (block)", "Lbl (block)", "LBody (block)")
                .contains("Table (block)", "THead", "TBody", "/Scope /Column")
                .contains("Link (inline)")
                .anyMatch(line -> line.startsWith("/ColSpan "));
        assertThat(structure.stream().filter("TH:"::equals).count())
                .as("each head of a table says of what it is the head")
                .isEqualTo(structure.stream().filter(line -> line.startsWith("/Scope ")).count());
        assertThat(structure).doesNotContain("TH");
    }

    private String pdf(Path plan) throws IOException {
        return Files.write(folder.resolve("plan.pdf"), BuiltPlan.of(plan).pdf()).toString();
    }

    static String run(String... command) throws IOException, InterruptedException {
        assumeThat(isInstalled(command[0])).as("%s is installed", command[0]).isTrue();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    static boolean isInstalled(String tool) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}
