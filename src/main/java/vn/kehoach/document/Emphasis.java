package vn.kehoach.document;

/** What a stretch of words adds to the style of its paragraph. */
public enum Emphasis {
    STRONG,
    SLANTED,
    SUPERSCRIPT,
    SUBSCRIPT,
    /** The mark of content that is a stand-in. */
    ILLUSTRATIVE
}
