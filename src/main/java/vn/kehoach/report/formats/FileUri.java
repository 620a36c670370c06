package vn.kehoach.report.formats;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A path as a URI (RFC 3986): relative ones are relative to the working folder. */
record FileUri(String text, boolean isRelative) {
    private static final String PLAIN = "-._~/";

    static FileUri of(String path) {
        boolean drive = path.matches("[A-Za-z]:/.*");
        if (drive) {
            return new FileUri(
                    "file:///" + path.substring(0, 2) + encoded(path.substring(2)), false);
        }
        return path.startsWith("/")
                ? new FileUri("file://" + encoded(path), false)
                : new FileUri(encoded(path), true);
    }

    private static String encoded(String path) {
        StringBuilder text = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            boolean plain =
                    each > 0 && (Character.isLetterOrDigit(each) || PLAIN.indexOf(each) >= 0);
            if (plain) {
                text.append((char) each);
            } else {
                text.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
            }
        }
        return text.toString();
    }
}
