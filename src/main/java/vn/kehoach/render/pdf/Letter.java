package vn.kehoach.render.pdf;

/** The characters that mean something to a line rather than stand in it. */
final class Letter {
    static final char NO_BREAK_SPACE = '\u00a0';

    /** Not in the font; set as a hyphen, at which lines do not break anyway. */
    static final char NO_BREAK_HYPHEN = '\u2011';

    private Letter() {}

    /** Space, tab and line end, which are all one space, and the no-break space. */
    static boolean isSpace(int codePoint) {
        return codePoint == NO_BREAK_SPACE || isBreakingSpace(codePoint);
    }

    static boolean isBreakingSpace(int codePoint) {
        return codePoint == ' ' || codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
    }

    /** A mark that stands over the letter before it. */
    static boolean isCombining(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }
}
