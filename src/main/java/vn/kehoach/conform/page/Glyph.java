package vn.kehoach.conform.page;

/**
 * One visible letter or sign.
 *
 * @param spaceBefore whether the file writes a space between the glyph before and this one
 * @param black whether its ink is black
 */
public record Glyph(
        String text,
        double x,
        double baseline,
        double width,
        double size,
        Typeface typeface,
        boolean spaceBefore,
        boolean black) {
    /** Of Times New Roman and whatever has its measures, in em. */
    public static final double ASCENT = 0.891;

    public static final double DESCENT = 0.216;

    /** From line to line at single spacing, in em: ascent, descent and gap. */
    public static final double SINGLE_SPACING = 1.149;

    public double right() {
        return x + width;
    }

    public double top() {
        return baseline - ASCENT * size;
    }

    public double bottom() {
        return baseline + DESCENT * size;
    }

    Glyph with(String mark) {
        return new Glyph(text + mark, x, baseline, width, size, typeface, spaceBefore, black);
    }
}
