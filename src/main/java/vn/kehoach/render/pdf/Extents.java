package vn.kehoach.render.pdf;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.Block.Cell;
import vn.kehoach.document.Block.Paragraph;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Theme;
import vn.kehoach.document.Theme.TextStyle;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The room that the words of cells ask for; of lines that cells of a long table share, once. */
final class Extents {
    /** Holds a bound such as "≥ 25.000"; longer ties are loosened rather than take room. */
    private static final double MOST_FOR_A_TIE = Length.points(16);

    private final Theme theme;
    private final Map<List<Inline>, Extent> before;
    private final Map<List<Inline>, Extent> known = new IdentityHashMap<>();

    Extents(Theme theme) {
        this(theme, Map.of());
    }

    private Extents(Theme theme, Map<List<Inline>, Extent> before) {
        this.theme = theme;
        this.before = before;
    }

    /** For the same document, rendered anew. */
    Extents after() {
        return new Extents(theme, known);
    }

    /**
     * @param longest word, as far as its ties hold
     * @param natural on one line
     */
    record Extent(@Nullable TextStyle style, double longest, double natural) {
        Extent and(Extent other) {
            return new Extent(null, Math.max(longest, other.longest), natural + other.natural);
        }
    }

    Extent of(Cell cell) {
        Extent extent = new Extent(null, 0, 0);
        for (Paragraph paragraph : cell.paragraphs()) {
            extent = extent.and(of(paragraph));
        }
        return extent;
    }

    private Extent of(Paragraph paragraph) {
        TextStyle style = theme.style(paragraph.style());
        Extent extent = known.get(paragraph.content());
        if (extent == null || !style.equals(extent.style())) {
            extent = before.get(paragraph.content());
            if (extent == null || !style.equals(extent.style())) {
                extent = of(new WordCutter(style, theme).cut(paragraph.content()), style);
            }
            known.put(paragraph.content(), extent);
        }
        return extent;
    }

    private static Extent of(List<Word> words, TextStyle style) {
        double natural = 0;
        double longest = 0;
        double joined = 0;
        double tied = 0;
        for (Word word : words) {
            natural += word.width() + word.space();
            joined += word.width();
            tied += word.width();
            longest = Math.max(longest, tied <= MOST_FOR_A_TIE ? tied : joined);
            boolean glued = word.join() == Word.Join.GLUED;
            joined = glued && word.space() == 0 ? joined : 0;
            tied = glued ? tied + word.space() : 0;
        }
        return new Extent(style, longest, natural);
    }
}
