package vn.kehoach.conform.page;

/**
 * One visible letter or sign.
 *
 * @param spaceBefore whether the file writes a space between the glyph before and this one
 * @param ink red, green and blue, eight bits each
 */
public record Glyph(
        String text,
        double x,
        double baseline,
        double width,
        double size,
        Typeface typeface,
        boolean spaceBefore,
        int ink) {
    /** Of Times New Roman and whatever has its measures, in em. */
    public static final double ASCENT = 0.891;

    public static final double DESCENT = 0.216;

    /** From line to line at single spacing, in em: ascent, descent and gap. */
    public static final double SINGLE_SPACING = 1.149;

    /** The sum of the three that is still black to the eye. */
    private static final int BLACK = 120;

    public boolean black() {
        return ((ink >> 16 & 0xff) + (ink >> 8 & 0xff) + (ink & 0xff)) < BLACK;
    }

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
        return new Glyph(text + mark, x, baseline, width, size, typeface, spaceBefore, ink);
    }
}
