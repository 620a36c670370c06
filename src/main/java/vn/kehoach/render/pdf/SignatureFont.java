package vn.kehoach.render.pdf;

import org.openpdf.text.pdf.BaseFont;

import java.io.IOException;
import java.io.InputStream;

/** The upright face, to write into a finished file with; the file's own subset is closed. */
public final class SignatureFont {
    private static final String FILE = "LiberationSerif-Regular.ttf";

    /** Not a letter of {@link Face}: two subsets of one name would be taken for one. */
    private static final char PREFIX = 'S';

    private SignatureFont() {}

    /** A new one each time: a font notes the letters of the one file that it is written to. */
    public static BaseFont load() throws IOException {
        try (InputStream input = SignatureFont.class.getResourceAsStream(FILE)) {
            if (input == null) {
                throw new IllegalStateException("no font " + FILE);
            }
            BaseFont font =
                    BaseFont.createFont(
                            FILE, BaseFont.IDENTITY_H, true, false, input.readAllBytes(), null);
            font.setIncludeCidSet(false); // as in Face
            font.setSecureRandom(new SubsetPrefix(PREFIX));
            return font;
        }
    }
}
