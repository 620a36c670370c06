package vn.kehoach.report.formats;

import vn.kehoach.report.text.Terminal;

/**
 * Words in a Markdown page of GitHub that mean nothing but themselves.
 *
 * <p>Signs become references to characters, which never begin a mark-up. That is not enough where
 * GitHub looks at the finished text: an invisible space parts the names of people, of issues and of
 * sites.
 */
final class MarkdownText {
    private static final String SIGNS = "&<>`*_~[]#|\\$@";
    private static final String PARTING = "&#8203;";

    private MarkdownText() {}

    static String of(String words) {
        String shown = Terminal.show(words);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            text.append(SIGNS.indexOf(c) < 0 ? String.valueOf(c) : reference(c));
            if (parts(shown, i)) {
                text.append(PARTING);
            }
        }
        return text.toString();
    }

    /** In type of a fixed width. */
    static String code(String words) {
        return "<code>" + of(words) + "</code>";
    }

    private static String reference(char sign) {
        return "&#" + (int) sign + ";";
    }

    private static boolean parts(String text, int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return switch (text.charAt(at)) {
            case '@', '#' -> !Character.isWhitespace(next);
            case ':' -> next == '/' || Character.isLetter(next);
            case 'w', 'W' -> text.startsWith(".", at + 1);
            case '-' -> text.regionMatches(true, at - 2, "gh", 0, 2);
            default -> false;
        };
    }
}
