package vn.kehoach.render.pdf;

import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

import java.util.IdentityHashMap;
import java.util.Map;

/** The faces of one document. */
final class EmbeddedFaces {
    private final PdfWriter writer;
    private final Object document = new Object();
    private final Map<Face, EmbeddedFace> faces = new IdentityHashMap<>();

    EmbeddedFaces(PdfWriter writer) {
        this.writer = writer;
    }

    /** Tells this document from others and keeps nothing of it in memory. */
    Object document() {
        return document;
    }

    /** The current page must have it among its fonts. */
    EmbeddedFace of(Face face) {
        EmbeddedFace known = faces.get(face);
        if (known == null) {
            PdfContentByte scratch = new PdfContentByte(writer);
            scratch.setFontAndSize(face.font(), 1);
            known = new EmbeddedFace(scratch);
            faces.put(face, known);
        }
        return known;
    }
}
