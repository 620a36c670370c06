package vn.kehoach.conform.clause;

/** What a quantity counts. */
public enum Unit {
    MILLIMETRE,
    POINT,
    PERCENT,
    /** Of single spacing. */
    LINE_SPACING,
    LINE
}
