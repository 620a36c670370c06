package vn.kehoach.render.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * An element whose content browsers take as it stands, and the page's policy by its hash.
 *
 * @param content never ends the element
 */
record RawText(String element, String content) {
    private static final Pattern END_OF_STYLE =
            Pattern.compile("</(?=style)", Pattern.CASE_INSENSITIVE);

    /** A closing tag is broken up by an escape that means the same in CSS. */
    static RawText style(String css) {
        StringBuilder content = new StringBuilder("\n");
        END_OF_STYLE
                .matcher(css)
                .replaceAll("<\\\\/")
                .codePoints()
                .map(point -> point == '\n' ? point : HtmlWriter.printable(point))
                .forEach(content::appendCodePoint);
        return new RawText("style", content.toString());
    }

    /** For readers of XML the same text as for readers of HTML, to whom the marks are comments. */
    static RawText script(String js) {
        return new RawText("script", "\n//<![CDATA[\n" + js + "//]]>\n");
    }

    /** As a policy names it. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
