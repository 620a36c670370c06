package vn.kehoach.report.formats;

/**
 * Finds the ends of lines around a place.
 *
 * <p>Looks no further than a reader could see: a line may be as long as a file.
 */
final class Lines {
    /** In UTF-16 units, each way; several times what fits on a terminal. */
    private static final int REACH = 400;

    private Lines() {}

    static boolean isEnding(char c) {
        return c == '\n' || c == '\r';
    }

    /** The start of the line, or a place {@link #REACH} before. */
    static int startNear(CharSequence text, int at) {
        int least = Math.max(0, at - REACH);
        int start = at;
        while (start > least && !isEnding(text.charAt(start - 1))) {
            start--;
        }
        return onLetter(text, start);
    }

    /** The end of the line, or a place {@link #REACH} behind. */
    static int endNear(CharSequence text, int at) {
        int most = Math.min(text.length(), at + REACH);
        int end = at;
        while (end < most && !isEnding(text.charAt(end))) {
            end++;
        }
        return onLetter(text, end);
    }

    static boolean isStart(CharSequence text, int at) {
        return at == 0 || isEnding(text.charAt(at - 1));
    }

    static boolean isEnd(CharSequence text, int at) {
        return at == text.length() || isEnding(text.charAt(at));
    }

    /** The first letter that is no space, of the line in which {@code before} stands. */
    static int firstLetterNear(CharSequence text, int before) {
        int at = startNear(text, before);
        while (at < before && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static int withoutTrailingSpace(CharSequence text, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** How many line endings there are, counted as {@link vn.kehoach.source.SourceFile} does. */
    static int endings(CharSequence text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            boolean ends =
                    text.charAt(i) == '\n'
                            || text.charAt(i) == '\r'
                                    && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            count += ends ? 1 : 0;
        }
        return count;
    }

    private static int onLetter(CharSequence text, int at) {
        boolean inside =
                at > 0
                        && at < text.length()
                        && Character.isLowSurrogate(text.charAt(at))
                        && Character.isHighSurrogate(text.charAt(at - 1));
        return inside ? at + 1 : at;
    }
}
