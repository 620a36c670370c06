package vn.kehoach.render.pdf;

import vn.kehoach.document.Theme;

import java.util.List;
import java.util.stream.Collectors;

/** Which characters can be printed; ask before rendering, which throws for the others. */
public final class FontCoverage {
    private final FontFamily family;

    private FontCoverage(FontFamily family) {
        this.family = family;
    }

    public static FontCoverage of(Theme theme) {
        return new FontCoverage(FontFamily.of(theme));
    }

    /** Whether each face has a glyph for it, or it is a space or a hyphen of some kind. */
    public boolean covers(int codePoint) {
        return lacking(codePoint).isEmpty();
    }

    /** "Liberation Serif 2.1.5", with the styles in brackets if not all lack the character. */
    public String fontsWithout(int codePoint) {
        List<Face> lacking = lacking(codePoint);
        return lacking.size() == family.faces().size()
                ? family.name()
                : family.name()
                        + lacking.stream()
                                .map(Face::styleName)
                                .collect(Collectors.joining(", ", " (", ")"));
    }

    private List<Face> lacking(int codePoint) {
        if (Letter.isSpace(codePoint) || codePoint == Letter.NO_BREAK_HYPHEN) {
            return List.of();
        }
        return family.faces().stream().filter(face -> !face.covers(codePoint)).toList();
    }
}
