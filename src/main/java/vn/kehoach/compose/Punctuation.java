package vn.kehoach.compose;

import vn.kehoach.compose.view.Markup;

/**
 * The ends of sentences where words written by hand meet words that are added: authors end their
 * texts with a full stop, a semicolon or nothing, and the page must not show which.
 */
final class Punctuation {
    private static final String ENDS = ".!?…";
    private static final String CLOSING_QUOTES = "\"”’»";

    private Punctuation() {}

    /** Ends in a full stop, so that another sentence can follow. */
    static Markup closed(Markup markup) {
        String plain = PlainText.of(markup).stripTrailing();
        int last = plain.length() - 1;
        if (last >= 0 && ";,:".indexOf(plain.charAt(last)) >= 0) {
            return new Markup(withoutLast(markup) + ".");
        }
        while (last >= 0 && CLOSING_QUOTES.indexOf(plain.charAt(last)) >= 0) {
            last--;
        }
        boolean ended = last < 0 || ENDS.indexOf(plain.charAt(last)) >= 0;
        return ended ? markup : new Markup(markup.xml().stripTrailing() + ".");
    }

    /** Ends without punctuation, so that some can follow; "v.v." and "..." stay. */
    static Markup open(Markup markup) {
        String plain = PlainText.of(markup).stripTrailing();
        if (plain.isEmpty()) {
            return markup;
        }
        char last = plain.charAt(plain.length() - 1);
        String word = plain.substring(plain.lastIndexOf(' ') + 1, plain.length() - 1);
        boolean removable = last == ';' || last == ',' || last == '.' && word.indexOf('.') < 0;
        return removable ? new Markup(withoutLast(markup)) : markup;
    }

    /** Whether what comes next begins a sentence. */
    static boolean startsSentence(Markup before) {
        String plain = PlainText.of(before);
        String words = plain.stripTrailing();
        return words.isEmpty()
                || words.length() < plain.length()
                        && ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** The mark that ends the words may stand before the end of an emphasis. */
    private static String withoutLast(Markup markup) {
        String xml = markup.xml();
        int at = xml.length() - 1;
        while (xml.charAt(at) == '>' || Character.isWhitespace(xml.charAt(at))) {
            at = xml.charAt(at) == '>' ? xml.lastIndexOf('<', at) - 1 : at - 1;
        }
        return xml.substring(0, at) + xml.substring(at + 1);
    }
}
