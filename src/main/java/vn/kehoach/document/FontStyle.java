package vn.kehoach.document;

import vn.kehoach.document.Theme.Slant;
import vn.kehoach.document.Theme.Weight;

/** The four faces that a document is set in. */
public enum FontStyle {
    REGULAR,
    BOLD,
    ITALIC,
    BOLD_ITALIC;

    public static FontStyle of(Weight weight, Slant slant) {
        boolean italic = slant == Slant.ITALIC;
        if (weight == Weight.BOLD) {
            return italic ? BOLD_ITALIC : BOLD;
        }
        return italic ? ITALIC : REGULAR;
    }

    public boolean isBold() {
        return this == BOLD || this == BOLD_ITALIC;
    }

    public boolean isItalic() {
        return this == ITALIC || this == BOLD_ITALIC;
    }
}
