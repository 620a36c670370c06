package vn.kehoach.render.pdf;

import java.util.stream.Stream;

/** Which characters can be printed; ask before rendering, which throws for the others. */
public final class FontCoverage {
    private FontCoverage() {}

    /** Whether each face has a glyph for it, or it is a space or a hyphen of some kind. */
    public static boolean covers(int codePoint) {
        return Letter.isSpace(codePoint)
                || codePoint == Letter.NO_BREAK_HYPHEN
                || Character.isBmpCodePoint(codePoint)
                        && !Character.isISOControl(codePoint)
                        && Stream.of(Face.values()).allMatch(face -> face.covers(codePoint));
    }
}
