package vn.kehoach.decode;

/** What one scalar may hold. */
public enum ScalarForm implements ValueForm {
    /** Prose with references and emphasis. */
    TEXT,
    /** Words and nothing else. */
    WORDS,
    /** Prose, or nothing. */
    CELL,
    YEAR,
    /** 2024-12-31. */
    DAY,
    /** 2024-12-31, 2024-12 or 2024. */
    ISSUE_DATE,
    /** A day, month, quarter, half, year or years; the words of frequency are choices. */
    DUE,
    /** 1.234,5. */
    FIGURE,
    /** A figure, a range, a bound or "-". */
    TARGET
}
