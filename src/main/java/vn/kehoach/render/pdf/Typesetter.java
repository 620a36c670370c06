package vn.kehoach.render.pdf;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.Theme;

/**
 * Sets the paragraphs of a document.
 *
 * @param kept of the same document, rendered before
 */
record Typesetter(Theme theme, @Nullable KeptBlocks kept) {
    TextBlock set(Setting setting) {
        return kept == null ? setting.set(theme) : kept.of(setting);
    }

    /** For one table. */
    Extents extents() {
        return kept == null ? new Extents(theme) : kept.extents();
    }
}
