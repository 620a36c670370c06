package vn.kehoach.render.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

import vn.kehoach.document.FontStyle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** One face of a family: its glyphs and how wide they are. */
final class Face {
    /** Of the type size; Times New Roman's hhea table, and Liberation Serif's in all four faces. */
    static final double ASCENT = 0.891;

    static final double DESCENT = 0.216;
    static final double LINE_GAP = 0.042;

    /** Covers Latin with all Vietnamese letters and the punctuation of the General block. */
    private static final int CACHED_WIDTHS = 0x2200;

    private static final short UNKNOWN = -1;

    /** Reads a font file whole. */
    interface Content {
        byte[] read() throws IOException;
    }

    private final FontStyle style;
    private final String file;
    private final Content content;

    /** Of letters with a glyph, filled as they come; a race fills a slot with the same value. */
    private final short[] widths = new short[CACHED_WIDTHS];

    private volatile @Nullable BaseFont font;

    /**
     * @param file its name
     */
    Face(FontStyle style, String file, Content content) {
        this.style = style;
        this.file = file;
        this.content = content;
        Arrays.fill(widths, UNKNOWN);
    }

    FontStyle style() {
        return style;
    }

    BaseFont font() {
        BaseFont loaded = font;
        return loaded != null ? loaded : load();
    }

    /** Thousandths of the type size. */
    int width(char letter) {
        if (letter < CACHED_WIDTHS && widths[letter] != UNKNOWN) {
            return widths[letter];
        }
        int width = font().getWidth(letter);
        if (letter < CACHED_WIDTHS && font().charExists(letter)) {
            widths[letter] = (short) width;
        }
        return width;
    }

    double width(CharSequence text, double size) {
        int thousandths = 0;
        for (int i = 0; i < text.length(); i++) {
            thousandths += width(text.charAt(i));
        }
        return thousandths * size / 1000;
    }

    /** Whether it is sure to cover a letter, since it has measured it. */
    boolean knows(char letter) {
        return letter < CACHED_WIDTHS && widths[letter] != UNKNOWN;
    }

    /** Whether it has a glyph that leaves ink: OpenPDF drops what has none and says nothing. */
    boolean covers(int codePoint) {
        if (codePoint < CACHED_WIDTHS && widths[codePoint] != UNKNOWN) {
            return true;
        }
        return Character.isBmpCodePoint(codePoint)
                && !Character.isISOControl(codePoint)
                && font().charExists(codePoint);
    }

    /** "Bold Italic". */
    String styleName() {
        return switch (style) {
            case REGULAR -> "Regular";
            case BOLD -> "Bold";
            case ITALIC -> "Italic";
            case BOLD_ITALIC -> "Bold Italic";
        };
    }

    @Override
    public String toString() {
        return file;
    }

    private synchronized BaseFont load() {
        BaseFont loaded = font;
        if (loaded != null) {
            return loaded;
        }
        try {
            // From bytes: with a path OpenPDF subsets through unbuffered reads, 20 ms a document.
            loaded =
                    BaseFont.createFont(
                            file, BaseFont.IDENTITY_H, true, false, content.read(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException("font " + file, e);
        }
        // OpenPDF's list leaves out the parts of composite letters, as most Vietnamese letters are.
        loaded.setIncludeCidSet(false);
        loaded.setSecureRandom(new SubsetPrefix(prefix()));
        font = loaded;
        return loaded;
    }

    private char prefix() {
        return switch (style) {
            case REGULAR -> 'R';
            case BOLD -> 'B';
            case ITALIC -> 'I';
            case BOLD_ITALIC -> 'X';
        };
    }
}
