package vn.kehoach.render.pdf;

/** Which characters can be printed; ask before rendering, which throws for the others. */
public final class FontCoverage {
    private FontCoverage() {}

    /** Whether each face has a glyph for it, or it is a space or a hyphen of some kind. */
    public static boolean covers(int codePoint) {
        if (Letter.isSpace(codePoint) || codePoint == Letter.NO_BREAK_HYPHEN) {
            return true;
        }
        for (Face face : Face.values()) {
            if (!face.covers(codePoint)) {
                return false;
            }
        }
        return true;
    }
}
