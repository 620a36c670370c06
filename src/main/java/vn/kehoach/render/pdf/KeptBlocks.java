package vn.kehoach.render.pdf;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.Theme;

import java.util.HashMap;
import java.util.Map;

/**
 * The paragraphs of a document as they were set last time, with what pages say for them: a word
 * more changes one of them, and to set all takes half the time of a PDF whose pages are kept.
 */
final class KeptBlocks {
    /** Some 60 MB. */
    private static final int MOST = 20_000;

    private final Theme theme;
    private final Extents extents;
    private final Map<Setting, TextBlock> before;
    private final Map<Setting, TextBlock> now = new HashMap<>();

    private KeptBlocks(Theme theme, Extents extents, Map<Setting, TextBlock> before) {
        this.theme = theme;
        this.extents = extents;
        this.before = before;
    }

    /**
     * What the last time had no use for is forgotten, and all where the theme has changed.
     *
     * @param last none the first time
     */
    static KeptBlocks after(@Nullable KeptBlocks last, Theme theme) {
        return last == null || !last.theme.equals(theme)
                ? new KeptBlocks(theme, new Extents(theme), Map.of())
                : new KeptBlocks(theme, last.extents.after(), last.now);
    }

    Extents extents() {
        return extents;
    }

    TextBlock of(Setting setting) {
        TextBlock block = now.get(setting);
        if (block == null) {
            block = before.get(setting);
            block = block == null ? setting.set(theme) : block;
            if (now.size() < MOST) {
                now.put(setting, block);
            }
        }
        return block;
    }
}
