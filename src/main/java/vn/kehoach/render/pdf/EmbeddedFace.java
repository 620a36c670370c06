package vn.kehoach.render.pdf;

import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;

import java.util.Arrays;

/**
 * A face in one document: OpenPDF embeds the glyphs that it has been asked for. It is asked for
 * each letter once, since it looks a letter up in three tables each time: that took a sixth of the
 * time of a PDF.
 */
final class EmbeddedFace {
    /** What it writes around a letter. */
    private static final String BEFORE = "(";

    private static final String AFTER = ")Tj\n";

    /** Covers Latin with all Vietnamese letters and the punctuation of the General block. */
    private static final int KNOWN = 0x2200;

    private final PdfContentByte scratch;
    private final byte[][] codes = new byte[KNOWN][];

    /**
     * @param scratch drawn on no page, in this face
     */
    EmbeddedFace(PdfContentByte scratch) {
        this.scratch = scratch;
    }

    /** Letters as a string of a page's contents has them. */
    void write(String letters, ByteBuffer out) {
        for (int i = 0; i < letters.length(); i++) {
            out.append(code(letters.charAt(i)));
        }
    }

    /** Letters that are written already, for another document. */
    void embed(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            code(letters.charAt(i));
        }
    }

    byte[] code(char letter) {
        if (letter >= KNOWN) {
            return asked(letter);
        }
        byte[] code = codes[letter];
        if (code == null) {
            code = asked(letter);
            codes[letter] = code;
        }
        return code;
    }

    private byte[] asked(char letter) {
        ByteBuffer written = scratch.getInternalBuffer();
        written.reset();
        scratch.showText(String.valueOf(letter));
        return Arrays.copyOfRange(
                written.getBuffer(), BEFORE.length(), written.size() - AFTER.length());
    }
}
