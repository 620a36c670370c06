package vn.kehoach.citation;

import java.util.regex.Pattern;

/** What may stand between two words: spaces, and signs of emphasis, which have no width. */
final class Gap {
    static final String SOME = "[\\x20\\u00A0\\u2060]{1,6}+";
    static final String ANY = "[\\x20\\u00A0\\u2060]{0,6}+";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private Gap() {}

    /** A pattern of words in any case, each space standing for a gap. */
    static Pattern words(String pattern) {
        return Pattern.compile(pattern.replace(" ", SOME), FLAGS);
    }
}
