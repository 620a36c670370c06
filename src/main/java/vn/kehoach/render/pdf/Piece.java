package vn.kehoach.render.pdf;

/** What is placed on the pages as one: measured first, so that what belongs together stays so. */
interface Piece {
    /** To what a piece is bound, besides its own lines. */
    enum Bond {
        NONE,
        /** The page must not turn between it and the piece after it. */
        NEXT,
        /** The page must not turn between the piece before it and it. */
        PREVIOUS,
        BOTH;

        boolean withNext() {
            return this == NEXT || this == BOTH;
        }

        boolean withPrevious() {
            return this == PREVIOUS || this == BOTH;
        }
    }

    Bond bond();

    /** Whether a single line above it on its page is too little, as over a signature. */
    default boolean needsTwoLinesAbove() {
        return false;
    }

    /** Whether it is of one line. */
    default boolean isOneLine() {
        return false;
    }

    /** Room above, unless it opens a page. */
    double before();

    /**
     * The least height that a page's foot must have for it to begin there.
     *
     * @param follow what must stand below it on the same page
     */
    double start(double follow);

    /**
     * @param follow what must stand on the page of its last lines, below them
     */
    void place(Flow flow, TagPath tags, double follow);
}
