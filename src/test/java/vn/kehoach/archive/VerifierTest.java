package vn.kehoach.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.render.pdf.Archive;
import vn.kehoach.render.pdf.Attachment;
import vn.kehoach.render.pdf.PdfOptions;
import vn.kehoach.render.pdf.SignatureField;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class VerifierTest {
    private static final String RECORD =
            new BuildRecord("0.1.0", "test", "one", Set.of(), null).text();

    @TempDir private Path parent;
    private Path folder;

    private Verification verify(byte[] pdf) throws Exception {
        folder = Files.createDirectory(parent.resolve("laid-out"));
        return new Verifier(folder, null).verify(pdf);
    }

    private void refuses(byte[] pdf, ArchiveProblem problem) throws IOException {
        assertThatThrownBy(() -> verify(pdf))
                .isInstanceOfSatisfying(
                        ArchiveException.class, e -> assertThat(e.problem()).isEqualTo(problem));
        try (Stream<Path> files = Files.walk(parent)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    static List<Set<SignatureField>> fields() {
        return List.of(
                Set.of(), EnumSet.of(SignatureField.AGENCY), EnumSet.allOf(SignatureField.class));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aFileFromItsOwnSourcesIsIdentical(Set<SignatureField> fields) throws Exception {
        Verification verification =
                verify(Plan140.pdf(Archive.A3A, fields.toArray(SignatureField[]::new)));

        assertThat(verification.verdict()).isEqualTo(new Verdict.Identical());
        assertThat(verification.build().plan()).isEqualTo(Plan140.ID);
    }

    @Test
    void whatIsAddedBehindIsTold() throws Exception {
        byte[] pdf = Plan140.pdf(Archive.A3A);
        byte[] longer = java.util.Arrays.copyOf(pdf, pdf.length + 1);
        longer[pdf.length] = '\n';

        assertThat(verify(longer).verdict()).isEqualTo(new Verdict.AddedTo(1));
    }

    @Test
    void aFileOfOtherSourcesIsDifferentFromTheFirstPageWhereItIs() throws Exception {
        byte[] pdf = withSource("TRIỂN KHAI", "TRIỂN  KHAI", "Thành phố", "Thành  phố");

        assertThat(verify(pdf).verdict()).isNotEqualTo(new Verdict.Identical());
    }

    @Test
    void aFileWithASourceOfAnotherDayShowsThePageAndTheWords() throws Exception {
        Verdict verdict = verify(withSource("date: 2023-05-09", "date: 2023-05-08")).verdict();

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.OtherText.class,
                        other -> {
                            assertThat(other.page()).isEqualTo(1);
                            assertThat(other.expected()).contains("08");
                            assertThat(other.found()).contains("09");
                        });
    }

    @Test
    void anotherVersionOfTheToolIsTold() throws Exception {
        Verification verification = verify(withSource("version: 0.1.0", "version: 9.9.9"));

        assertThat(verification.build().version()).isEqualTo("9.9.9");
        // The sources are attached as other kinds of file than the tool attaches them.
        assertThat(verification.verdict()).isEqualTo(new Verdict.SameText());
    }

    @Test
    void aFileSavedByAnotherProgramHasTheSameText() throws Exception {
        assertThat(verify(AlteredPdf.of(pdf -> {})).verdict()).isEqualTo(new Verdict.SameText());
    }

    @Test
    void aWordAddedToAPageIsFoundThere() throws Exception {
        Verdict verdict =
                verify(AlteredPdf.of(pdf -> AlteredPdf.draw(pdf, 1, "BT /F 12 Tf (Khong) Tj ET")))
                        .verdict();

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.OtherText.class,
                        other -> {
                            assertThat(other.page()).isEqualTo(2);
                            assertThat(other.found()).contains("Khong");
                        });
    }

    @Test
    void aMissingAttachmentIsMissed() throws Exception {
        byte[] pdf =
                AlteredPdf.of(opened -> {
                    COSArray files =
                            opened.getDocumentCatalog()
                                    .getCOSObject()
                                    .getCOSArray(COSName.getPDFName("AF"));
                    files.remove(0);
                });

        assertThat(verify(pdf).verdict()).isInstanceOf(Verdict.NotBuilt.class);
    }

    @Test
    void sourcesThatDoNotCompileAreReported() throws Exception {
        Verdict verdict = verify(withSource("place: Hà Nội", "plase: Hà Nội")).verdict();

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.NotBuilt.class,
                        not -> assertThat(not.compilation().hasErrors()).isTrue());
    }

    /** The words of plan 140 with other sources beside them. */
    private static byte[] withSource(String... replacements) {
        byte[] whole = Plan140.pdf(Archive.A3A);
        try (var pdf = org.apache.pdfbox.Loader.loadPDF(whole)) {
            List<Attachment> attachments =
                    EmbeddedFiles.of(pdf).entrySet().stream()
                            .map(file ->
                                    new Attachment(
                                            file.getKey(),
                                            "text/plain",
                                            Attachment.Relationship.SOURCE,
                                            replaced(file.getValue(), replacements)))
                            .toList();
            return Plan140.pdf(new PdfOptions(Archive.A3A, Set.of(), attachments));
        } catch (IOException | ArchiveException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] replaced(byte[] bytes, String... replacements) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (int i = 0; i < replacements.length; i += 2) {
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../escaped.yaml",
                "one/../../escaped.yaml",
                "/etc/escaped.yaml",
                "C:\\escaped.yaml",
                "..\\escaped.yaml",
                "one/./plan.yaml",
                "one//plan.yaml",
                "one/a/b/plan.yaml",
                "one/plan.yaml\u0000.txt",
                "one/plan.yaml ",
                "one/plan\u001b[2J.yaml",
                "."
            })
    void namesThatLeadElsewhereAreRefused(String name) throws Exception {
        byte[] pdf = new AssociatedPdf().with(BuildRecord.NAME, RECORD).with(name, "x").bytes();

        refuses(pdf, new ArchiveProblem.ForbiddenName(name));
    }

    @Test
    void aRecordThatNamesAnotherFolderIsRefused() throws Exception {
        String record = RECORD.replace("plan: one", "plan: ../one");

        refuses(
                new AssociatedPdf().with(BuildRecord.NAME, record).bytes(),
                new ArchiveProblem.ForbiddenName("../one"));
    }

    @Test
    void aNameGivenTwiceIsRefused() throws Exception {
        byte[] pdf = new AssociatedPdf().with("one/a.yaml", "1").with("one/a.yaml", "2").bytes();

        refuses(pdf, new ArchiveProblem.ForbiddenName("one/a.yaml"));
    }

    @Test
    void filesOfOtherKindsAreRefused() throws Exception {
        refuses("hello".getBytes(StandardCharsets.UTF_8), new ArchiveProblem.NotPdf());
    }

    @Test
    void aPdfWithoutSourcesIsRefused() throws Exception {
        refuses(Plan140.pdf(Archive.A2A), new ArchiveProblem.NoSources());
    }

    @Test
    void aPdfWithoutARecordIsRefused() throws Exception {
        refuses(
                new AssociatedPdf().with("one/plan.yaml", "id: one").bytes(),
                new ArchiveProblem.NoBuildRecord());
    }

    @ParameterizedTest
    @ValueSource(strings = {"signature-field: empty", "signature-field: absent", "as-of: nay"})
    void aRecordInOtherWordsNamesItsTool(String line) throws Exception {
        String record = "version: 0.0.9\nplan: one\n" + line + "\n";

        refuses(
                new AssociatedPdf().with(BuildRecord.NAME, record).bytes(),
                new ArchiveProblem.OtherBuildRecord("0.0.9"));
    }
}
