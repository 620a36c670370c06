package vn.kehoach.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import vn.kehoach.archive.Plan140;
import vn.kehoach.render.pdf.Archive;
import vn.kehoach.render.pdf.SignatureField;
import vn.kehoach.render.pdf.VeraPdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

/** The places and looks that the decree gives signatures: Phụ lục I, II.7, II.8 and IV. */
class SeenSignatureTest {
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-01-15T02:30:00Z");
    private static final double MILLIMETRE = 72 / 25.4;

    @TempDir private static Path folder;
    private static SigningKey leader;
    private static SigningKey agency;

    @BeforeAll
    static void makeKeys() throws Exception {
        leader = Keystores.key(Keystores.rsa(folder));
        agency = Keystores.key(Keystores.ellipticCurve(folder));
    }

    private static byte[] sign(
            byte[] pdf, SigningKey key, SignatureField place, String note, byte... image)
            throws SigningException {
        SignatureImage read = image.length == 0 ? null : SignatureImage.read(image);
        Statement statement = new Statement(TIME, "", note, read);
        return new PdfSigner(key, statement, new FieldChoice.AtPlace(place)).sign(pdf);
    }

    private static byte[] signedByAll(Archive archive) throws Exception {
        byte[] pdf = Plan140.pdf(archive, SignatureField.values());
        byte[] once = sign(pdf, leader, SignatureField.SIGNER, "", Images.signature());
        byte[] twice = sign(once, agency, SignatureField.AGENCY, "", Images.seal());
        return sign(twice, agency, SignatureField.COPY, "SAO Y");
    }

    private static PDRectangle area(PDDocument pdf, String name) throws IOException {
        return widget(pdf, name).getRectangle();
    }

    private static PDAnnotationWidget widget(PDDocument pdf, String name) throws IOException {
        var form = pdf.getDocumentCatalog().getAcroForm();
        return ((PDSignatureField) form.getField(name)).getWidgets().getFirst();
    }

    @ParameterizedTest
    @EnumSource(
            value = Archive.class,
            names = {"A2A", "A3A"})
    void aFileWithImagesOfSignatureAndSealStaysWhatItClaimsToBe(Archive archive) throws Exception {
        byte[] signed = signedByAll(archive);

        assertThat(
                        VeraPdf.failures(
                                signed,
                                archive == Archive.A3A
                                        ? PDFAFlavour.PDFA_3_A
                                        : PDFAFlavour.PDFA_2_A))
                .isEmpty();
        assertThat(VeraPdf.failures(signed, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(ReadSignature.in(signed)).hasSize(3).allMatch(each -> isValid(each));
    }

    private static boolean isValid(ReadSignature signature) {
        try {
            return signature.isValid();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theSealCoversTheLeftThirdOfTheSignature() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(signedByAll(Archive.A2A))) {
            PDRectangle signature = drawn(pdf, "chu-ky-1");
            PDRectangle seal = drawn(pdf, "co-quan-1");

            assertThat(seal.getWidth()).isCloseTo((float) (36 * MILLIMETRE), within(0.3f));
            double covered = seal.getUpperRightX() - signature.getLowerLeftX();
            assertThat(covered / signature.getWidth()).isBetween(0.25, 0.4);
            assertThat(seal.getLowerLeftX()).isLessThan(signature.getLowerLeftX());
            assertThat(seal.getLowerLeftY() + seal.getHeight() / 2)
                    .isCloseTo(signature.getLowerLeftY() + signature.getHeight() / 2, within(1f));
        }
    }

    /** Where the image in a field stands on its page. */
    private static PDRectangle drawn(PDDocument pdf, String name) throws IOException {
        PDRectangle field = area(pdf, name);
        PDFormXObject shown =
                widget(pdf, name).getAppearance().getNormalAppearance().getAppearanceStream();
        PDRectangle image = ShownImage.of(shown).area();
        return new PDRectangle(
                field.getLowerLeftX() + image.getLowerLeftX(),
                field.getLowerLeftY() + image.getLowerLeftY(),
                image.getWidth(),
                image.getHeight());
    }

    @Test
    void imagesAreSeeThroughAndKeepTheirColours() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(signedByAll(Archive.A2A))) {
            for (String name : List.of("chu-ky-1", "co-quan-1")) {
                PDFormXObject shown =
                        widget(pdf, name)
                                .getAppearance()
                                .getNormalAppearance()
                                .getAppearanceStream();
                PDImageXObject image = ShownImage.of(shown).image();

                assertThat(image.getCOSObject().getCOSStream(COSName.SMASK)).isNotNull();
                assertThat(image.getColorSpace().getName()).isEqualTo("DeviceRGB");
                assertThat(image.getInterpolate()).isFalse();
            }
            BufferedImage page = new PDFRenderer(pdf).renderImage(signaturePage(pdf), 2);
            assertThat(count(page, 0x0028c8)).as("blue").isGreaterThan(100);
            assertThat(count(page, 0xdc0000)).as("red").isGreaterThan(100);
        }
    }

    private static int signaturePage(PDDocument pdf) throws IOException {
        PDPage page = widget(pdf, "chu-ky-1").getPage();
        return pdf.getPages().indexOf(page);
    }

    private static int count(BufferedImage image, int colour) {
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += (image.getRGB(x, y) & 0xffffff) == colour ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void aCopyIsSignedInTheUpperRightCornerOfTheFirstPage() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(signedByAll(Archive.A2A))) {
            PDRectangle corner = area(pdf, "ban-sao-1");
            PDRectangle sheet = pdf.getPage(0).getMediaBox();
            ShownText text =
                    ShownText.of(
                            widget(pdf, "ban-sao-1")
                                    .getAppearance()
                                    .getNormalAppearance()
                                    .getAppearanceStream());

            assertThat(pdf.getPage(0).getAnnotations())
                    .filteredOn(PDAnnotationWidget.class::isInstance)
                    .extracting(each -> each.getRectangle().toString())
                    .containsExactly(corner.toString());
            // Box 11 ends at 85 % of the text; the upper margin is 20 mm.
            assertThat(corner.getLowerLeftX() / MILLIMETRE).isGreaterThan(160);
            assertThat((sheet.getHeight() - corner.getLowerLeftY()) / MILLIMETRE).isLessThan(20);
            assertThat(text.lines()).containsExactly("SAO Y;", "2026-01-15T09:30:00+07:00");
            assertThat(text.sizes()).containsOnly(10f);
        }
    }

    @Test
    void withoutAPlaceTheSignerSignsBeforeTheAgency() throws Exception {
        byte[] pdf = Plan140.pdf(Archive.A2A, SignatureField.values());
        SignatureImage seal = SignatureImage.read(Images.seal());
        for (SignatureImage image : Arrays.asList(null, seal, null)) {
            Statement statement = new Statement(TIME, "", "", image);
            pdf = new PdfSigner(leader, statement, new FieldChoice.First()).sign(pdf);
        }
        try (PDDocument read = Loader.loadPDF(pdf)) {
            List<String> names =
                    read.getSignatureFields().stream()
                            .sorted((a, b) -> range(a.getSignature()) - range(b.getSignature()))
                            .map(PDSignatureField::getFullyQualifiedName)
                            .toList();
            assertThat(names).containsExactly("chu-ky-1", "co-quan-1", "ban-sao-1");
        }
    }

    private static int range(PDSignature signature) {
        return signature.getByteRange()[1];
    }

    @Test
    void theEuropeanValidatorFindsBaselineSignatures() throws Exception {
        byte[] signed = signedByAll(Archive.A3A);

        assertThat(DssVerdict.of(signed, leader, agency))
                .hasSize(3)
                .allSatisfy(verdict -> {
                    assertThat(verdict.level()).hasToString("PAdES-BASELINE-B");
                    assertThat(verdict.errors()).isEmpty();
                    assertThat(verdict.indication()).hasToString("TOTAL_PASSED");
                    assertThat(verdict.intact()).isTrue();
                });
    }

    @Test
    void theEuropeanValidatorSeesAChangedByte() throws Exception {
        byte[] signed = signedByAll(Archive.A2A);
        signed[1000] ^= 1;

        assertThat(DssVerdict.of(signed, leader, agency))
                .allMatch(verdict -> verdict.indication().toString().equals("TOTAL_FAILED"));
    }

    @Test
    void aSealIsShownInRealSizeOrNotAtAll() {
        byte[] pdf = Plan140.pdf(Archive.A2A, SignatureField.values());
        byte[] seal = Images.sealWithoutResolution();

        refuses(pdf, SignatureField.AGENCY, new byte[0], new SigningProblem.NoSeal());
        refuses(pdf, SignatureField.AGENCY, seal, new SigningProblem.NoRealSize());
        assertThatThrownBy(() ->
                        new PdfSigner(
                                        agency,
                                        new Statement(
                                                TIME,
                                                "",
                                                "",
                                                SignatureImage.read(seal).ofWidth(60)),
                                        new FieldChoice.AtPlace(SignatureField.AGENCY))
                                .sign(pdf))
                .isInstanceOfSatisfying(
                        SigningException.class,
                        e ->
                                assertThat(e.problem())
                                        .isEqualTo(new SigningProblem.LargerThanField()));
    }

    @Test
    void anImageWithoutAPlaceIsRefused() {
        byte[] fields = Plan140.pdf(Archive.A2A, SignatureField.values());
        byte[] none = Plan140.pdf(Archive.A2A);

        refuses(fields, SignatureField.COPY, Images.seal(), new SigningProblem.NoImageInCorner());
        refuses(
                none,
                SignatureField.SIGNER,
                Images.signature(),
                new SigningProblem.NoSuchField("signer", List.of()));
        refuses(
                Plan140.pdf(Archive.A2A, SignatureField.COPY),
                SignatureField.SIGNER,
                new byte[0],
                new SigningProblem.NoSuchField("signer", List.of("ban-sao-1")));
    }

    @Test
    void whatIsNoImageIsRefused() {
        byte[] pdf = Plan140.pdf(Archive.A2A, SignatureField.SIGNER);
        byte[] cut = java.util.Arrays.copyOf(Images.signature(), 200);

        refuses(pdf, SignatureField.SIGNER, new byte[] {1}, new SigningProblem.NotAnImage());
        refuses(pdf, SignatureField.SIGNER, cut, new SigningProblem.NotAnImage());
        refuses(
                pdf,
                SignatureField.SIGNER,
                Images.huge(),
                new SigningProblem.ImageTooLarge(16_000_000));
    }

    private static void refuses(
            byte[] pdf, SignatureField place, byte[] image, SigningProblem problem) {
        assertThatThrownBy(() -> sign(pdf, agency, place, "", image))
                .isInstanceOfSatisfying(
                        SigningException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }
}
