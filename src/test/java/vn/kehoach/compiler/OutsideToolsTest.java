package vn.kehoach.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import vn.kehoach.render.pdf.VeraPdf;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What programs that others use make of the samples. */
class OutsideToolsTest {
    @TempDir private Path folder;

    static List<Path> samples() {
        return BuiltPlan.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void veraPdfFindsNothingToSayAboutAccess(Path plan) throws Exception {
        assertThat(VeraPdf.failures(BuiltPlan.of(plan).pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void veraPdfFindsNothingToSayAboutArchiving(Path plan) throws Exception {
        assertThat(VeraPdf.failures(BuiltPlan.of(plan).pdf(), PDFAFlavour.PDFA_2_A)).isEmpty();
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

    private String pdf(Path plan) throws IOException {
        return Files.write(folder.resolve("plan.pdf"), BuiltPlan.of(plan).pdf()).toString();
    }

    private static String run(String... command) throws IOException, InterruptedException {
        assumeThat(isInstalled(command[0])).as("%s is installed", command[0]).isTrue();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private static boolean isInstalled(String tool) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}
