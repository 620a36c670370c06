package vn.kehoach.render.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** OpenPDF's pages, whose contents may have been compressed before. */
final class Pages extends PdfDocument {
    private final @Nullable KeptPages kept;
    private boolean turning;

    /**
     * @param kept none for who renders once: OpenPDF compresses all by itself
     */
    Pages(@Nullable KeptPages kept) {
        this.kept = kept;
        if (kept != null) {
            kept.begin();
        }
    }

    @Override
    public boolean newPage() {
        turning = kept != null;
        try {
            return super.newPage();
        } finally {
            turning = false;
        }
    }

    /** Whether the contents of a page are what OpenPDF makes a stream of next. */
    boolean areTurning() {
        return turning;
    }

    /** The same as OpenPDF's, byte for byte: its own empty text, then what we have drawn. */
    PdfStream contents(PdfContentByte drawn) throws IOException {
        turning = false;
        if (kept == null || graphics.getInternalBuffer().size() > 0) {
            throw new IllegalStateException("somebody has drawn what is not drawn here");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {'q', '\n'});
        text.getInternalBuffer().writeTo(bytes);
        bytes.writeBytes(new byte[] {'Q', '\n'});
        drawn.getInternalBuffer().writeTo(bytes);
        PdfStream stream = new PdfStream(kept.compressed(bytes.toByteArray()));
        stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        return stream;
    }
}
