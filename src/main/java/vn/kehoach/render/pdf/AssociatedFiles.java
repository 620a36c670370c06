package vn.kehoach.render.pdf;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Attachments as ISO 19005-3, 6.8 wants them: embedded, described and tied to the document. */
final class AssociatedFiles {
    private static final PdfName RELATIONSHIP = new PdfName("AFRelationship");

    private AssociatedFiles() {}

    /**
     * @param date when they are said to have been changed: sources have no date of their own here
     */
    static PdfArray embed(TaggedWriter writer, List<Attachment> attachments, PdfString date) {
        PdfArray references = new PdfArray();
        for (Attachment attachment : attachments) {
            try {
                references.add(specification(writer, attachment, date).getReference());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return references;
    }

    private static PdfFileSpecification specification(
            TaggedWriter writer, Attachment attachment, PdfString date) throws IOException {
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.MODDATE, date);
        PdfFileSpecification file =
                PdfFileSpecification.fileEmbedded(
                        writer,
                        null,
                        attachment.name(),
                        attachment.bytes(),
                        attachment.mediaType(),
                        parameters,
                        PdfStream.BEST_COMPRESSION);
        // The name in one byte a letter is for readers older than PDF 1.7.
        file.put(PdfName.F, new PdfString(attachment.name().replaceAll("[^ -~]", "_")));
        file.put(PdfName.UF, new PdfString(attachment.name(), PdfObject.TEXT_UNICODE));
        file.put(RELATIONSHIP, new PdfName(attachment.relationship().written()));
        writer.addFileAttachment(attachment.name(), file);
        return file;
    }
}
