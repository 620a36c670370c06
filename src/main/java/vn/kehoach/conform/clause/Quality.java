package vn.kehoach.conform.clause;

/** What is measured of a component. */
public enum Quality {
    PAPER_SIZE,
    ORIENTATION,
    MARGIN_TOP,
    MARGIN_BOTTOM,
    MARGIN_LEFT,
    MARGIN_RIGHT,
    FAMILY,
    EMBEDDING,
    COLOR,
    SIZE,
    WEIGHT,
    SLANT,
    LETTERS,
    /** Where its middle lies across the text area. */
    POSITION,
    /** On one line with its neighbour. */
    LEVEL,
    LINE_COUNT,
    /** Length of the drawn line under it, as a share of its text. */
    RULE_LENGTH,
    RULE_CENTER,
    FORM,
    PUNCTUATION,
    EDGE,
    CENTER,
    FIRST_PAGE,
    SEQUENCE,
    LINE_SPACING,
    PARAGRAPH_GAP,
    FIRST_INDENT,
    JUSTIFICATION,
    NUMBERING,
    POINTER,
    /** Colour of a component that must not be black. */
    INK,
    /** The box around it. */
    FRAME
}
