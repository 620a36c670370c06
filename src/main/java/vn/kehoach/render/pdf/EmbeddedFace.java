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

    /** Of a letter: two bytes that may both need a backslash. */
    private static final int MOST_BYTES = 4;

    private final PdfContentByte scratch;
    private final byte[][] codes = new byte[KNOWN][];
    private byte[] written = {};

    /**
     * @param scratch drawn on no page, in this face
     */
    EmbeddedFace(PdfContentByte scratch) {
        this.scratch = scratch;
    }

    /** Letters as a string of a page's contents has them. */
    void write(String letters, ByteBuffer out) {
        if (letters.length() * MOST_BYTES > written.length) {
            written = new byte[2 * letters.length() * MOST_BYTES];
        }
        int size = 0;
        for (int i = 0; i < letters.length(); i++) {
            for (byte part : code(letters.charAt(i))) {
                written[size++] = part;
            }
        }
        out.append(written, 0, size);
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
        ByteBuffer shown = scratch.getInternalBuffer();
        shown.reset();
        scratch.showText(String.valueOf(letter));
        return Arrays.copyOfRange(
                shown.getBuffer(), BEFORE.length(), shown.size() - AFTER.length());
    }
}
