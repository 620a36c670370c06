package vn.kehoach.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.render.pdf.Archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** Files that were made to keep a verifier busy, or to make it write where it should not. */
@Timeout(120)
class HostileArchivesTest {
    @TempDir private Path parent;
    private int verified;

    private Verdict verify(byte[] pdf) throws Exception {
        Path folder = Files.createDirectory(parent.resolve("laid-out-" + verified++));
        return new Verifier(folder, null).verify(pdf).verdict();
    }

    private void refuses(byte[] pdf, ArchiveProblem problem) {
        assertThatThrownBy(() -> verify(pdf))
                .isInstanceOfSatisfying(
                        ArchiveException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }

    @Test
    void formsThatDrawEachOtherAreNotFollowedForEver() throws Exception {
        byte[] pdf =
                AlteredPdf.of(opened -> {
                    opened.getPage(0).getResources().put(COSName.F, doubled(opened, 40));
                    AlteredPdf.draw(opened, 0, "/F Do");
                });

        refuses(pdf, new ArchiveProblem.EndlessPages());
    }

    /** Draws nothing, two to the power of {@code depth} times. */
    private static PDFormXObject doubled(PDDocument pdf, int depth) throws IOException {
        PDFormXObject inner = new PDFormXObject(pdf);
        for (int i = 0; i < depth; i++) {
            PDFormXObject outer = new PDFormXObject(pdf);
            outer.setBBox(new PDRectangle(9, 9));
            outer.setResources(new PDResources());
            outer.getResources().put(COSName.F, inner);
            try (var content = outer.getContentStream().createOutputStream()) {
                content.write("/F Do /F Do".getBytes(US_ASCII));
            }
            inner = outer;
        }
        return inner;
    }

    @ParameterizedTest
    @ValueSource(strings = {"q Q\n", "    "})
    void aPageOfMillionsOfOperatorsOrOfBlanksIsLeft(String content) throws Exception {
        byte[] million = content.repeat(1_000_000).getBytes(US_ASCII);
        byte[] pdf =
                AlteredPdf.of(opened -> {
                    PDStream stream = new PDStream(opened);
                    try (var output = stream.createOutputStream(COSName.FLATE_DECODE)) {
                        for (int i = 0; i < 40; i++) {
                            output.write(million);
                        }
                    }
                    opened.getPage(0).setContents(stream);
                });

        refuses(pdf, new ArchiveProblem.EndlessPages());
    }

    @Test
    void pagesThatHoldThemselvesAreReadOnce() throws Exception {
        byte[] pdf =
                AlteredPdf.of(opened -> {
                    COSDictionary pages = pages(opened);
                    pages.getCOSArray(COSName.KIDS).add(0, pages);
                });

        assertThat(verify(pdf)).isEqualTo(new Verdict.SameText());
    }

    @Test
    void pagesThatAreOnlyClaimedDiffer() throws Exception {
        byte[] pdf =
                AlteredPdf.of(opened -> pages(opened).setInt(COSName.COUNT, Integer.MAX_VALUE));

        assertThat(verify(pdf)).isInstanceOf(Verdict.OtherText.class);
    }

    private static COSDictionary pages(PDDocument pdf) {
        return pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "user"})
    void anEncryptedFileIsRefused(String password) throws Exception {
        byte[] pdf =
                AlteredPdf.of(opened ->
                        opened.protect(
                                new StandardProtectionPolicy(
                                        "owner", password, new AccessPermission())));

        refuses(pdf, new ArchiveProblem.EncryptedPdf());
        assertThat(filesUnder(parent)).isZero();
    }

    @Test
    void aFileCutOffAnywhereIsToldSo() throws Exception {
        byte[] whole = Plan140.pdf(Archive.A3A);
        for (int i = 1; i < 12; i++) {
            byte[] cut = Arrays.copyOf(whole, whole.length / 12 * i);

            assertThatThrownBy(() -> verify(cut)).isInstanceOf(ArchiveException.class);
        }
    }

    @Test
    void anAttachmentIsAsLargeAsItIsWhateverItClaims() throws Exception {
        byte[] pdf =
                AlteredPdf.of(opened -> {
                    COSArray files =
                            opened.getDocumentCatalog()
                                    .getCOSObject()
                                    .getCOSArray(COSName.getPDFName("AF"));
                    COSDictionary file = (COSDictionary) files.getObject(0);
                    file.getCOSDictionary(COSName.EF)
                            .getCOSDictionary(COSName.F)
                            .getCOSDictionary(COSName.PARAMS)
                            .setLong(COSName.SIZE, Long.MAX_VALUE);
                });

        assertThat(verify(pdf)).isEqualTo(new Verdict.SameText());
    }

    @Test
    void moreFilesThanAPlanHasAreRefused() throws Exception {
        AssociatedPdf pdf = new AssociatedPdf();
        for (int i = 0; i <= EmbeddedFiles.MOST; i++) {
            pdf.with("one/" + i + ".yaml", "x");
        }

        refuses(pdf.bytes(), new ArchiveProblem.TooManyFiles(EmbeddedFiles.MOST));
    }

    @Test
    void aFileThatUnpacksWithoutEndIsRefused() throws Exception {
        byte[] zeros = new byte[(EmbeddedFiles.LARGEST_IN_MEBIBYTES << 20) + 1];

        refuses(
                new AssociatedPdf().with("one/plan.yaml", zeros).bytes(),
                new ArchiveProblem.TooLarge("one/plan.yaml", EmbeddedFiles.LARGEST_IN_MEBIBYTES));
    }

    private static long filesUnder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
