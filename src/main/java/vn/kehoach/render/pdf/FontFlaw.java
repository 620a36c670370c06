package vn.kehoach.render.pdf;

import vn.kehoach.document.FontStyle;

/** What speaks against the files of licensed fonts. */
public sealed interface FontFlaw {
    /** Of the file that it is said of. */
    FontStyle style();

    /** No TrueType font, or a damaged one. */
    record Unreadable(FontStyle style) implements FontFlaw {}

    /** Its licence forbids to put it, or a part of it, into a document (OS/2 fsType). */
    record EmbeddingForbidden(FontStyle style, String family) implements FontFlaw {}

    /** It is of another style than the one that it is to serve as. */
    record OtherStyle(FontStyle style, FontStyle found) implements FontFlaw {}

    /** The upright file is of another family. */
    record OtherFamily(FontStyle style, String family, String first) implements FontFlaw {}

    /** The decree knows one family only. */
    record NotTimesNewRoman(FontStyle style, String family) implements FontFlaw {}

    /**
     * Letters are wider or narrower than those of Times New Roman.
     *
     * @param style the first that has some
     * @param letters how many of those that Vietnamese plans are written with
     * @param example one of them
     */
    record OtherWidths(FontStyle style, String family, int letters, String example)
            implements FontFlaw {}
}
