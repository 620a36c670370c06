package vn.kehoach.render.pdf;

import java.util.List;
import java.util.Set;

/**
 * What may differ between two files of one document.
 *
 * @param signatureFields of those whose place the document has
 * @param attachments only of {@link Archive#A3A}: the other kinds forbid them or promise none
 */
public record PdfOptions(
        Archive archive,
        Set<SignatureField> signatureFields,
        LineNumbers lineNumbers,
        List<Attachment> attachments) {
    public static final PdfOptions DEFAULT =
            new PdfOptions(Archive.A2A, Set.of(), LineNumbers.ABSENT, List.of());

    public PdfOptions(
            Archive archive, Set<SignatureField> signatureFields, List<Attachment> attachments) {
        this(archive, signatureFields, LineNumbers.ABSENT, attachments);
    }

    public PdfOptions {
        signatureFields = Set.copyOf(signatureFields);
        attachments = List.copyOf(attachments);
        if (!attachments.isEmpty() && archive != Archive.A3A) {
            throw new IllegalArgumentException("attachments in " + archive);
        }
    }
}
