package vn.kehoach.render.pdf;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Theme.TextStyle;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets the paragraphs of cells: rows say the same names and dates again and again, so short ones
 * are kept for a while. Buys a tenth of the time of a long table.
 */
final class SharedBlocks {
    /** Longer ones seldom come again. */
    private static final int MOST_WORDS = 24;

    private static final int MOST_KEPT = 4096;

    private final Typesetter typesetter;
    private final Map<List<Inline>, TextBlock> kept = new IdentityHashMap<>();

    SharedBlocks(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    TextBlock of(List<Inline> content, TextStyle style, Alignment alignment, double width) {
        TextBlock block = kept.get(content);
        if (block == null || !block.isSet(style, alignment, width)) {
            block = typesetter.set(new Setting(content, null, style, alignment, width));
            keep(content, block);
        }
        return block;
    }

    private void keep(List<Inline> content, TextBlock block) {
        if (block.words().size() <= MOST_WORDS) {
            if (kept.size() == MOST_KEPT) {
                kept.clear();
            }
            kept.put(content, block);
        }
    }
}
