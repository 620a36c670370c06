package vn.kehoach.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

class PdfSignerTest {
    private static final Statement STATEMENT =
            new Statement(OffsetDateTime.parse("2026-01-15T02:30:00Z"), "Ban hành");

    @TempDir private static Path folder;
    private static SigningKey rsa;
    private static SigningKey ellipticCurve;
    private static byte[] prepared;

    @BeforeAll
    static void prepare() throws Exception {
        rsa = Keystores.key(Keystores.rsa(folder));
        ellipticCurve = Keystores.key(Keystores.ellipticCurve(folder));
        prepared = Plan140.pdf(Archive.A2A, SignatureField.SIGNER);
    }

    private static byte[] sign(byte[] pdf, SigningKey key) throws SigningException {
        return new PdfSigner(key, STATEMENT, new FieldChoice.First()).sign(pdf);
    }

    @Test
    void aSignatureCoversTheWholeFileAndIsValid() throws Exception {
        for (SigningKey key : List.of(rsa, ellipticCurve)) {
            List<ReadSignature> signatures = ReadSignature.in(sign(prepared, key));

            assertThat(signatures).hasSize(1);
            ReadSignature signature = signatures.getFirst();
            assertThat(signature.coversTheWholeFile()).isTrue();
            assertThat(signature.isValid()).isTrue();
            assertThat(signature.namesItsCertificate()).isTrue();
            assertThat(signature.certificate()).isEqualTo(key.certificate());
        }
    }

    @Test
    void theTimeStandsInThePdfAndNotInTheSignature() throws Exception {
        ReadSignature signature = ReadSignature.in(sign(prepared, rsa)).getFirst();

        assertThat(signature.hasSigningTime()).isFalse();
        assertThat(signature.dictionary().getSubFilter()).isEqualTo("ETSI.CAdES.detached");
        assertThat(signature.dictionary().getReason()).isEqualTo("Ban hành");
        assertThat(signature.dictionary().getName()).isEqualTo("Nguyen Van An");
        assertThat(signature.dictionary().getSignDate().toInstant())
                .isEqualTo(STATEMENT.time().toInstant());
    }

    @Test
    void aChangedByteMakesItInvalid() throws Exception {
        byte[] signed = sign(prepared, rsa);
        signed[1000] ^= 1;

        assertThat(ReadSignature.in(signed).getFirst().isValid()).isFalse();
    }

    @Test
    void signingOnlyAddsToTheFile() throws Exception {
        byte[] signed = sign(prepared, rsa);

        assertThat(Arrays.copyOf(signed, prepared.length)).isEqualTo(prepared);
    }

    @Test
    void signingAtTheSameTimeGivesTheSameBytes() throws Exception {
        assertThat(sign(prepared, rsa)).isEqualTo(sign(prepared, rsa));
    }

    @Test
    void aSecondSignatureKeepsTheFirstValid() throws Exception {
        byte[] twice = sign(sign(prepared, rsa), ellipticCurve);
        List<ReadSignature> signatures = ReadSignature.in(twice);

        assertThat(signatures).hasSize(2);
        for (ReadSignature signature : signatures) {
            assertThat(signature.isValid()).isTrue();
        }
        assertThat(signatures.getLast().coversTheWholeFile()).isTrue();
    }

    @Test
    void theFieldOfTheDecreeShowsAgencyAndTimeInTenPointType() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(sign(prepared, rsa))) {
            PDAnnotationWidget widget = pdf.getSignatureFields().getFirst().getWidgets().getFirst();
            PDAppearanceStream shown =
                    widget.getAppearance().getNormalAppearance().getAppearanceStream();
            ShownText text = ShownText.of(shown);

            assertThat(widget.getRectangle().getWidth()).isGreaterThan(150);
            assertThat(text.lines())
                    .containsExactly(
                            "Ký bởi: Nguyen Van An",
                            "Cơ quan: Uy ban nhan dan thanh pho",
                            "Thời gian ký: 2026-01-15T09:30:00+07:00");
            assertThat(text.sizes()).containsOnly(10f);
            assertThat(text.fonts()).allMatch(name -> name.endsWith("+LiberationSerif"));
        }
    }

    @Test
    void withoutAFieldNothingIsSeen() throws Exception {
        byte[] signed = sign(Plan140.pdf(Archive.A2A), ellipticCurve);

        assertThat(ReadSignature.in(signed).getFirst().isValid()).isTrue();
        try (PDDocument pdf = Loader.loadPDF(signed)) {
            var area = pdf.getSignatureFields().getFirst().getWidgets().getFirst().getRectangle();
            assertThat(area.getWidth() + area.getHeight()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Archive.class,
            names = {"A2A", "A3A"})
    void aFileSignedTwiceStaysWhatItClaimsToBe(Archive archive) throws Exception {
        PDFAFlavour flavour = archive == Archive.A3A ? PDFAFlavour.PDFA_3_A : PDFAFlavour.PDFA_2_A;
        byte[] pdf = Plan140.pdf(archive, SignatureField.SIGNER);
        byte[] signed = sign(sign(pdf, rsa), ellipticCurve);

        assertThat(VeraPdf.failures(signed, flavour)).isEmpty();
        assertThat(VeraPdf.failures(signed, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void anotherProgramFindsTheSignaturesValid() throws Exception {
        Path file = folder.resolve("twice.pdf");
        Files.write(file, sign(sign(prepared, rsa), ellipticCurve));
        String said;
        try {
            Process process = new ProcessBuilder("pdfsig", "-nocert", file.toString()).start();
            said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            assumeTrue(false, "no pdfsig");
            return;
        }
        assertThat(said.split("Signature is Valid", -1)).hasSize(3);
        assertThat(said).contains("Total document signed", "ETSI.CAdES.detached");
    }

    @Test
    void whatIsNoPdfIsRefused() {
        refuses("hello".getBytes(StandardCharsets.UTF_8), new SigningProblem.NotPdf());
        refuses(new byte[0], new SigningProblem.NotPdf());
        refuses(
                "%PDF-1.7\nhello".getBytes(StandardCharsets.UTF_8),
                new SigningProblem.DamagedPdf());
    }

    @Test
    void aFileCutOffIsRefused() {
        refuses(Arrays.copyOf(prepared, prepared.length / 2), new SigningProblem.DamagedPdf());
    }

    @Test
    void encryptedFilesAreRefused() throws Exception {
        refuses(encrypted("mở"), new SigningProblem.EncryptedPdf());
        refuses(encrypted(""), new SigningProblem.EncryptedPdf());
    }

    private static byte[] encrypted(String password) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("chủ", password, new AccessPermission()));
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            pdf.save(output);
            return output.toByteArray();
        }
    }

    private static void refuses(byte[] pdf, SigningProblem problem) {
        assertThatThrownBy(() -> sign(pdf, rsa))
                .isInstanceOfSatisfying(
                        SigningException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }
}
