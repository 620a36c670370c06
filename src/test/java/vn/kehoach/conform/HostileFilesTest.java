package vn.kehoach.conform;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.conform.page.UnreadableFile.Cause;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;

class HostileFilesTest {
    private static final Path SAMPLE = Path.of("src/test/resources/conform/libreoffice.pdf");

    @TempDir Path folder;

    @Test
    void aFileThatIsNotThereIsMissing() {
        assertThat(cause(folder.resolve("none.pdf"))).isEqualTo(Cause.MISSING);
    }

    @Test
    void aFolderIsNoFile() {
        assertThat(cause(folder)).isEqualTo(Cause.MISSING);
    }

    @Test
    void otherBytesAreNoPdf() throws IOException {
        assertThat(cause(file("kế hoạch".getBytes(ISO_8859_1)))).isEqualTo(Cause.NOT_PDF);
        assertThat(cause(file(new byte[0]))).isEqualTo(Cause.NOT_PDF);
    }

    @Test
    void aHeadWithoutABodyIsBroken() throws IOException {
        assertThat(cause(file("%PDF-1.7\n%%EOF".getBytes(ISO_8859_1)))).isEqualTo(Cause.BROKEN);
    }

    @Test
    void aFileWithAPasswordIsLocked() throws IOException {
        Path locked = folder.resolve("locked.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(locked.toFile());
        }

        assertThat(cause(locked)).isEqualTo(Cause.LOCKED);
    }

    @Test
    void aFileWithoutPagesIsEmpty() throws IOException {
        Path empty = folder.resolve("empty.pdf");
        try (PDDocument document = new PDDocument()) {
            document.save(empty.toFile());
        }

        assertThat(cause(empty)).isEqualTo(Cause.EMPTY);
    }

    @Test
    void anEmptyPageIsMeasuredAndHasNoFaultsOfText() throws IOException {
        Path blank = folder.resolve("blank.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(org.apache.pdfbox.pdmodel.common.PDRectangle.A4));
            document.save(blank.toFile());
        }

        assertThat(Measured.outside(Measured.file(blank))).isEmpty();
    }

    @Test
    void damagedFilesAreMeasuredOrUnreadableAndNothingElse() throws IOException {
        byte[] sample = Files.readAllBytes(SAMPLE);
        Random random = new Random(30);
        for (int i = 0; i < 120; i++) {
            byte[] damaged = sample.clone();
            for (int j = 1 + random.nextInt(200); j > 0; j--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            int length = random.nextInt(4) == 0 ? random.nextInt(damaged.length) : damaged.length;

            assertThat(Measured.measure(file(java.util.Arrays.copyOf(damaged, length))))
                    .isNotNull();
        }
    }

    @Test
    void aPageThatDrawsForeverIsStopped() throws IOException {
        byte[] content = "q 0 0 1 1 re f Q\n".repeat(6_000_000).getBytes(ISO_8859_1);
        Path file = file(onePage(content));

        Measurement measurement = new Measurer(Duration.ofSeconds(2)).measure(file, "endless.pdf");

        assertThat(measurement)
                .isEqualTo(new Measurement.Unreadable("endless.pdf", Cause.TOO_SLOW));
    }

    @Test
    void aFormThatDrawsItselfEnds() throws IOException {
        String form =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                        + "/Resources<</XObject<</F 5 0 R>>>>>>endobj\n"
                        + "4 0 obj<</Length 4>>stream\n/F Do\nendstream endobj\n"
                        + "5 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 10"
                        + "/Resources<</XObject<</F 5 0 R>>>>>>stream\n/F Do /F Do\n"
                        + "endstream endobj\ntrailer<</Root 1 0 R>>\n";

        assertThat(
                        new Measurer(Duration.ofSeconds(10))
                                .measure(file(form.getBytes(ISO_8859_1)), "f"))
                .isNotNull();
    }

    private Cause cause(Path file) {
        return ((Measurement.Unreadable) Measured.measure(file)).cause();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("hostile.pdf"), bytes);
    }

    private static byte[] onePage(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(content);
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(
                ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]"
                                + "/Contents 4 0 R>>endobj\n4 0 obj<</Filter/FlateDecode/Length "
                                + packed.size()
                                + ">>stream\n")
                        .getBytes(ISO_8859_1));
        packed.writeTo(pdf);
        pdf.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n".getBytes(ISO_8859_1));
        return pdf.toByteArray();
    }
}
