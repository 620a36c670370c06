package vn.kehoach.render.pdf;

import vn.kehoach.document.Emphasis;
import vn.kehoach.document.FontStyle;
import vn.kehoach.document.Theme;
import vn.kehoach.document.Theme.Slant;
import vn.kehoach.document.Theme.TextStyle;
import vn.kehoach.document.Theme.Weight;

import java.util.Set;

/**
 * How a stretch of words is drawn.
 *
 * @param rise of its baseline over the line's
 */
record Look(Face face, double size, double rise, Ink ink) {
    /** Shares of the type size, as word processors set them. */
    private static final double SCRIPT_SIZE = 0.65;

    private static final double SUPERSCRIPT_RISE = 0.33;
    private static final double SUBSCRIPT_RISE = -0.14;
    private static final double ILLUSTRATIVE_SIZE = 0.8;

    static Look of(TextStyle style, Theme theme) {
        return new Look(
                face(style.weight(), style.slant(), theme), style.size(), 0, Ink.of(style.color()));
    }

    static Look of(TextStyle style, Set<Emphasis> emphasis, Theme theme) {
        Weight weight = style.weight();
        Slant slant = style.slant();
        double size = style.size();
        double rise = 0;
        Ink ink = Ink.of(style.color());
        if (emphasis.contains(Emphasis.STRONG)) {
            weight = Weight.BOLD;
        }
        if (emphasis.contains(Emphasis.SLANTED)) {
            slant = Slant.ITALIC;
        }
        if (emphasis.contains(Emphasis.ILLUSTRATIVE)) {
            slant = Slant.ITALIC;
            size *= ILLUSTRATIVE_SIZE;
            ink = Ink.of(theme.illustrativeColor());
        }
        if (emphasis.contains(Emphasis.SUPERSCRIPT)) {
            rise = size * SUPERSCRIPT_RISE;
            size *= SCRIPT_SIZE;
        } else if (emphasis.contains(Emphasis.SUBSCRIPT)) {
            rise = size * SUBSCRIPT_RISE;
            size *= SCRIPT_SIZE;
        }
        return new Look(face(weight, slant, theme), size, rise, ink);
    }

    private static Face face(Weight weight, Slant slant, Theme theme) {
        return FontFamily.of(theme).face(FontStyle.of(weight, slant));
    }

    double width(CharSequence text) {
        return face.width(text, size);
    }

    double width(int thousandths) {
        return thousandths * size / 1000;
    }

    double spaceWidth() {
        return face.width(' ') * size / 1000;
    }
}
