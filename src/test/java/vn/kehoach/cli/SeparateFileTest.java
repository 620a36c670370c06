package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionRemoteGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.incremental.TraceFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An appendix that is signed by itself (model 2.2). */
class SeparateFileTest {
    private static final Path PLANS = Path.of("src/test/resources/plans").toAbsolutePath();

    @TempDir private static Path folder;
    private static CommandRun run;

    @BeforeAll
    static void build() {
        run =
                CommandRun.in(
                        folder,
                        "build",
                        PLANS.resolve("handling").toString(),
                        "-o",
                        folder.toString(),
                        "--archive=3a",
                        "--signature-field=signer,agency",
                        "--commit=none");
    }

    private static Path file(String name) {
        return folder.resolve("handling").resolve(name);
    }

    private static String text(String name) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file(name).toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static List<String> leadsElsewhere(String name) throws IOException {
        List<String> targets = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file(name).toFile())) {
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link
                            && link.getAction() instanceof PDActionRemoteGoTo action) {
                        targets.add(action.getFile().getFile());
                    }
                }
            }
        }
        return targets;
    }

    @Test
    void eachFileIsNamed() throws IOException {
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(PlanFolder.filesIn(folder))
                .containsExactlyInAnyOrder(
                        "handling/" + TraceFile.NAME,
                        "handling/handling.pdf",
                        "handling/handling-phu-luc-I.pdf",
                        "handling/handling.html");
        assertThat(run.printed()).hasSize(3).anyMatch(line -> line.endsWith("-phu-luc-I.pdf"));
    }

    @Test
    void eachPartStandsInOneFileAndThePageHasAll() throws IOException {
        assertThat(text("handling.pdf")).contains("KẾ HOẠCH", "LỰC LƯỢNG").doesNotContain("VẬT TƯ");
        assertThat(text("handling-phu-luc-I.pdf"))
                .contains("Phụ lục I", "VẬT TƯ")
                .doesNotContain("LỰC LƯỢNG");
        assertThat(Files.readString(file("handling.html"))).contains("VẬT TƯ", "LỰC LƯỢNG");
    }

    @Test
    void numberAndTimeOfSigningHaveTheirPlaceInTheTopRightCorner() throws IOException {
        assertThat(text("handling-phu-luc-I.pdf").lines().findFirst().orElseThrow())
                .matches("Số: */KH-STC; */ */ *; *: *:.*");
    }

    @Test
    void linksLeadFromOneFileToTheOther() throws IOException {
        assertThat(leadsElsewhere("handling.pdf"))
                .containsExactly("handling-phu-luc-I.pdf", "handling-phu-luc-I.pdf");
        assertThat(leadsElsewhere("handling-phu-luc-I.pdf")).containsExactly("handling.pdf");
    }

    @Test
    void theAgencySignsEachFile() throws IOException {
        assertThat(fields("handling.pdf")).isEqualTo(2);
        assertThat(fields("handling-phu-luc-I.pdf")).isEqualTo(1);
    }

    private static int fields(String name) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file(name).toFile())) {
            return pdf.getSignatureFields().size();
        }
    }

    @Test
    void theBodyIsVerifiedByItsOwnSources() {
        CommandRun verified = CommandRun.in(folder, "verify", file("handling.pdf").toString());

        assertThat(verified.status()).as(verified.out() + verified.err()).isZero();
    }
}
