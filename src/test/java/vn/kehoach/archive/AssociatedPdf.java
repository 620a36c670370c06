package vn.kehoach.archive;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Files with attachments as nobody but an attacker would make them. */
final class AssociatedPdf {
    private final PDDocument pdf = new PDDocument();
    private final COSArray files = new COSArray();

    AssociatedPdf() {
        pdf.addPage(new PDPage());
    }

    AssociatedPdf with(String name, String text) throws IOException {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    AssociatedPdf with(String name, byte[] bytes) throws IOException {
        PDEmbeddedFile file =
                new PDEmbeddedFile(pdf, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFileUnicode(name);
        specification.setEmbeddedFile(file);
        files.add(specification);
        return this;
    }

    byte[] bytes() throws IOException {
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), files);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        pdf.save(output);
        pdf.close();
        return output.toByteArray();
    }
}
