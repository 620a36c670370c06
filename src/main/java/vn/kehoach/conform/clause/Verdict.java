package vn.kehoach.conform.clause;

/** Whether what was measured lies within what the decree allows. */
public sealed interface Verdict {
    record Within() implements Verdict {}

    record Outside() implements Verdict {}

    record Undetermined(Reason reason) implements Verdict {}

    static Verdict within(boolean within) {
        return within ? new Within() : new Outside();
    }

    /** Why it cannot be told. */
    enum Reason {
        NOT_FOUND,
        NO_BODY_TEXT,
        ONE_PAGE,
        PICTURE_ON_PAGE,
        LINE_OF_CHARACTERS,
        FONT_UNNAMED,
        LEFT_BLANK,
        PAGES_END_RAGGED,
        LANDSCAPE_FOR_TABLES,
        TOO_LITTLE_TEXT,
        SEPARATE_FILES
    }
}
