package vn.kehoach.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import vn.kehoach.compose.Composition;
import vn.kehoach.compose.Templates;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.render.Renderer;
import vn.kehoach.render.html.HtmlRenderer;
import vn.kehoach.render.pdf.Archive;
import vn.kehoach.render.pdf.Attachment;
import vn.kehoach.render.pdf.Attachment.Relationship;
import vn.kehoach.render.pdf.PdfOptions;
import vn.kehoach.render.pdf.PdfRenderer;
import vn.kehoach.render.pdf.SignatureField;
import vn.kehoach.render.pdf.Speech;
import vn.kehoach.render.pdf.VeraPdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/** Fifty plans as nobody would write them, of all stages, media and kinds of archive. */
class OddPlansTest {
    private static final int PLANS = 50;

    /** By seed. */
    private static final Map<Long, byte[]> FILES = new ConcurrentHashMap<>();

    @TempDir private static Path folder;

    static LongStream seeds() {
        return LongStream.range(0, PLANS);
    }

    private static Composition composition(long seed) {
        Compilation compilation =
                new PlanCompiler(folder, new Templates(List.of()), null)
                        .compile(OddPlan.write(seed, folder));
        return compilation
                .composition()
                .orElseThrow(() ->
                        new AssertionError(
                                compilation.diagnostics().stream()
                                        .filter(each -> each.severity() == Severity.ERROR)
                                        .toList()
                                        .toString()));
    }

    private static Archive archive(long seed) {
        return Archive.values()[(int) (seed / 6 % Archive.values().length)];
    }

    private static PdfOptions options(long seed) {
        Set<SignatureField> fields = seed % 5 == 0 ? EnumSet.allOf(SignatureField.class) : Set.of();
        return new PdfOptions(
                archive(seed), fields, archive(seed) == Archive.A3A ? sources(seed) : List.of());
    }

    private static List<Attachment> sources(long seed) {
        Path source = folder.resolve("odd-" + seed).resolve("plan.yaml");
        try {
            return List.of(
                    new Attachment(
                            "plan.yaml",
                            "application/yaml",
                            Relationship.SOURCE,
                            Files.readAllBytes(source)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] rendered(Renderer renderer, Composition composition) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try {
            renderer.render(composition.document(), composition.theme(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toByteArray();
    }

    private static List<PDFAFlavour> claimed(Archive archive) {
        return switch (archive) {
            case NONE -> List.of(PDFAFlavour.PDFUA_1);
            case A2A -> List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);
            case A3A -> List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);
        };
    }

    private static byte[] pdf(long seed) {
        return FILES.computeIfAbsent(seed, OddPlansTest::build);
    }

    private static byte[] build(long seed) {
        Composition composition = composition(seed);
        return rendered(new PdfRenderer(options(seed)), composition);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theFileIsWhatItClaimsToBe(long seed) throws Exception {
        for (PDFAFlavour flavour : claimed(archive(seed))) {
            assertThat(VeraPdf.failures(pdf(seed), flavour)).as("%s", flavour).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theFileSaysWhatTheWebPageSaysAndIsTheSameWhenBuiltAgain(long seed) throws Exception {
        Composition composition = composition(seed);
        byte[] html = rendered(new HtmlRenderer(composition.webPage()), composition);

        assertThat(rendered(new PdfRenderer(options(seed)), composition)).isEqualTo(pdf(seed));
        try (PDDocument read = Loader.loadPDF(pdf(seed))) {
            assertThat(withoutSpaces(Speech.of(read).text()))
                    .isEqualTo(withoutSpaces(MainText.of(html)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void qpdfFindsTheFileSound(long seed) throws Exception {
        Path file = Files.write(folder.resolve("odd.pdf"), pdf(seed));

        assertThat(OutsideToolsTest.run("qpdf", "--check", file.toString()))
                .contains("No syntax or stream encoding errors found");
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }
}
