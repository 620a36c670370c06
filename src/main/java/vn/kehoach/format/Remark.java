package vn.kehoach.format;

import java.util.regex.Pattern;

/**
 * A comment.
 *
 * @param text from its {@code #} on
 * @param gap the spaces before one that stands behind something
 */
record Remark(String text, String gap) {
    private static final Pattern SILENCING =
            Pattern.compile("#\\h*kehoach\\h*:.*", Pattern.CASE_INSENSITIVE);

    /** It may silence rules, in a scope that depends on where it stands. */
    boolean silences() {
        return silences(text);
    }

    static boolean silences(String line) {
        return SILENCING.matcher(line).matches();
    }

    /** {@code #5}: the reader warns of it behind a plain scalar, and behind no other. */
    boolean looksLikeText() {
        return text.length() > 1 && Character.isLetterOrDigit(text.codePointAt(1));
    }

    String behind() {
        return gap + text;
    }
}
