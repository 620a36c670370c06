package vn.kehoach.render.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;

import vn.kehoach.document.Theme.Slant;
import vn.kehoach.document.Theme.Weight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * The four faces of Liberation Serif 2.1.5, which has the widths of Times New Roman. Loaded from
 * the package and never by name: an older version under the same name lacks 92 Vietnamese letters.
 */
enum Face {
    REGULAR("Regular", 'R'),
    BOLD("Bold", 'B'),
    ITALIC("Italic", 'I'),
    BOLD_ITALIC("BoldItalic", 'X');

    /** Of the type size; the font's hhea table, equal in the four faces. */
    static final double ASCENT = 0.891;

    static final double DESCENT = 0.216;
    static final double LINE_GAP = 0.042;

    /** Covers Latin with all Vietnamese letters and the punctuation of the General block. */
    private static final int CACHED_WIDTHS = 0x2200;

    private static final short UNKNOWN = -1;

    private final String file;
    private final char prefix;

    /** Of letters with a glyph, filled as they come; a race fills a slot with the same value. */
    private final short[] widths = new short[CACHED_WIDTHS];

    private volatile @Nullable BaseFont font;

    Face(String file, char prefix) {
        this.file = "LiberationSerif-" + file + ".ttf";
        this.prefix = prefix;
        Arrays.fill(widths, UNKNOWN);
    }

    static Face of(Weight weight, Slant slant) {
        return switch (weight) {
            case REGULAR -> slant == Slant.ITALIC ? ITALIC : REGULAR;
            case BOLD -> slant == Slant.ITALIC ? BOLD_ITALIC : BOLD;
        };
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

    /** Whether it has a glyph that leaves ink: OpenPDF drops what has none and says nothing. */
    boolean covers(int codePoint) {
        if (codePoint < CACHED_WIDTHS && widths[codePoint] != UNKNOWN) {
            return true;
        }
        return Character.isBmpCodePoint(codePoint)
                && !Character.isISOControl(codePoint)
                && font().charExists(codePoint);
    }

    private synchronized BaseFont load() {
        BaseFont loaded = font;
        if (loaded != null) {
            return loaded;
        }
        try (InputStream input = Face.class.getResourceAsStream(file)) {
            if (input == null) {
                throw new IllegalStateException("no font " + file);
            }
            // From bytes: with a path OpenPDF subsets through unbuffered reads, 20 ms a document.
            loaded =
                    BaseFont.createFont(
                            file, BaseFont.IDENTITY_H, true, false, input.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // OpenPDF's list leaves out the parts of composite letters, as most Vietnamese letters are.
        loaded.setIncludeCidSet(false);
        loaded.setSecureRandom(new SubsetPrefix(prefix));
        font = loaded;
        return loaded;
    }
}
