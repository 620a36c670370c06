package vn.kehoach.render.pdf;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.Theme;

/** What is kept of a document for who renders it over and over. */
public final class KeptPdf {
    private final KeptPages pages = new KeptPages();
    private @Nullable KeptBlocks blocks;

    KeptPages pages() {
        return pages;
    }

    /** The document is rendered anew. */
    KeptBlocks blocks(Theme theme) {
        KeptBlocks renewed = KeptBlocks.after(blocks, theme);
        blocks = renewed;
        return renewed;
    }
}
