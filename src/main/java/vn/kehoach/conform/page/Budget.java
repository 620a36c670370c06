package vn.kehoach.conform.page;

/** How much work one file may cause; a file in good faith stays far below. */
final class Budget {
    /** Operators and glyphs: some ten thousand full pages. */
    private static final int MOST = 60_000_000;

    private int left = MOST;

    /** Thrown through PDFBox, which lets unchecked exceptions pass. */
    static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exhausted() {
            super(null, null, false, false);
        }
    }

    void spend() {
        if (left-- <= 0 || Thread.currentThread().isInterrupted()) {
            throw new Exhausted();
        }
    }
}
