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
        return switch (weight) {
            case REGULAR -> slant == Slant.ITALIC ? ITALIC : REGULAR;
            case BOLD -> slant == Slant.ITALIC ? BOLD_ITALIC : BOLD;
        };
    }

    public boolean isBold() {
        return this == BOLD || this == BOLD_ITALIC;
    }

    public boolean isItalic() {
        return this == ITALIC || this == BOLD_ITALIC;
    }
}
