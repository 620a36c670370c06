package vn.kehoach.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;

/**
 * The files of the fonts that an office has licensed, one a style; none: the bundled ones.
 *
 * @param contents not copied, and not to be changed
 * @param digest tells two sets of files apart; empty for the bundled one
 */
public record FontFiles(Map<FontStyle, byte[]> contents, String digest) {
    public static final FontFiles BUNDLED = new FontFiles(Map.of(), "");

    /**
     * @param contents of a file for each style
     */
    public static FontFiles of(Map<FontStyle, byte[]> contents) {
        if (contents.size() != FontStyle.values().length) {
            throw new IllegalArgumentException("fonts for " + contents.keySet() + " only");
        }
        Map<FontStyle, byte[]> ordered = new EnumMap<>(contents);
        return new FontFiles(ordered, digest(ordered));
    }

    public boolean isBundled() {
        return contents.isEmpty();
    }

    public byte[] content(FontStyle style) {
        return Objects.requireNonNull(contents.get(style), style::name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FontFiles files && files.digest.equals(digest);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }

    @Override
    public String toString() {
        return isBundled() ? "bundled fonts" : "fonts " + digest;
    }

    private static String digest(Map<FontStyle, byte[]> contents) {
        try {
            MessageDigest all = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<FontStyle, byte[]> font : contents.entrySet()) {
                all.update(font.getKey().name().getBytes(StandardCharsets.US_ASCII));
                all.update(MessageDigest.getInstance("SHA-256").digest(font.getValue()));
            }
            return HexFormat.of().formatHex(all.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
