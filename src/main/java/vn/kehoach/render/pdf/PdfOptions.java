package vn.kehoach.render.pdf;

import java.util.List;

/**
 * What may differ between two files of one document.
 *
 * @param attachments only of {@link Archive#A3A}: the other kinds forbid them or promise none
 */
public record PdfOptions(
        Archive archive, SignatureField signatureField, List<Attachment> attachments) {
    public static final PdfOptions DEFAULT =
            new PdfOptions(Archive.A2A, SignatureField.ABSENT, List.of());

    public PdfOptions {
        attachments = List.copyOf(attachments);
        if (!attachments.isEmpty() && archive != Archive.A3A) {
            throw new IllegalArgumentException("attachments in " + archive);
        }
    }
}
