package vn.kehoach.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import vn.kehoach.render.pdf.Archive;
import vn.kehoach.render.pdf.PdfOptions;
import vn.kehoach.render.pdf.SignatureField;
import vn.kehoach.render.pdf.VeraPdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Plan 140 as each kind of file. */
class ArchiveKindsTest {

    @ParameterizedTest
    @EnumSource(Archive.class)
    void veraPdfFindsNothingInAFileWithAllSignatureFields(Archive archive) throws Exception {
        byte[] pdf = Plan140.pdf(archive, SignatureField.values());

        for (PDFAFlavour flavour : claimed(archive)) {
            assertThat(VeraPdf.failures(pdf, flavour)).as("%s", flavour).isEmpty();
        }
    }

    private static List<PDFAFlavour> claimed(Archive archive) {
        return switch (archive) {
            case NONE -> List.of(PDFAFlavour.PDFUA_1);
            case A2A -> List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);
            case A3A -> List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);
        };
    }

    @Test
    void sourcesAreAllowedInPdfA3Only() throws Exception {
        assertThat(VeraPdf.failures(Plan140.pdf(Archive.A3A), PDFAFlavour.PDFA_2_A)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Archive.class)
    void buildingTwiceGivesTheSameBytes(Archive archive) {
        for (SignatureField[] fields : List.of(new SignatureField[0], SignatureField.values())) {
            assertThat(Plan140.pdf(archive, fields)).isEqualTo(Plan140.pdf(archive, fields));
        }
    }

    @Test
    void emptyFieldsChangeNoWordAndNoPage() throws Exception {
        try (PDDocument without = Loader.loadPDF(Plan140.pdf(PdfOptions.DEFAULT));
                PDDocument with =
                        Loader.loadPDF(Plan140.pdf(Archive.A2A, SignatureField.values()))) {
            assertThat(PageWords.firstDifference(without, with)).isEmpty();
            assertThat(without.getDocumentCatalog().getAcroForm()).isNull();
            assertThat(with.getDocumentCatalog().getAcroForm().getFields())
                    .extracting(PDField::getFullyQualifiedName)
                    .containsExactlyInAnyOrder("chu-ky-1", "co-quan-1", "ban-sao-1");
        }
    }

    @Test
    void allSourcesAreEmbeddedUnderRelativeNames() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(Plan140.pdf(Archive.A3A))) {
            assertThat(EmbeddedFiles.of(pdf).keySet())
                    .contains(
                            "assignees.yaml",
                            "instruments.yaml",
                            Plan140.ID + "/plan.yaml",
                            BuildRecord.NAME)
                    .allMatch(FileName::isAllowed);
            assertThat(relationships(pdf)).contains("Source").endsWith("Supplement");
        }
    }

    private static List<String> relationships(PDDocument pdf) {
        COSArray files =
                pdf.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
        List<String> relationships = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            COSDictionary file = (COSDictionary) files.getObject(i);
            relationships.add(file.getNameAsString("AFRelationship"));
        }
        return relationships;
    }

    @Test
    void theClerkFindsTheFieldsOfTheDecree() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(Plan140.pdf(PdfOptions.DEFAULT))) {
            String packet =
                    new String(
                            pdf.getDocumentCatalog().getMetadata().toByteArray(),
                            StandardCharsets.UTF_8);
            assertThat(packet)
                    .contains(
                            "<nd30:TypeName>Kế hoạch</nd30:TypeName>",
                            "<nd30:CodeNumber>140</nd30:CodeNumber>",
                            "<nd30:CodeNotation>KH-UBND</nd30:CodeNotation>",
                            "<nd30:IssuedDate>2023-05-09</nd30:IssuedDate>",
                            "<nd30:Language>Tiếng Việt</nd30:Language>",
                            "<nd30:PageAmount>" + pdf.getNumberOfPages() + "</nd30:PageAmount>",
                            "<nd30:OrganName>Ủy ban nhân dân",
                            "<nd30:Subject>",
                            "<nd30:Position>",
                            "<nd30:FullName>");
        }
    }
}
