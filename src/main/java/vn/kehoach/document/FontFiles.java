package vn.kehoach.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;

/** The files of the fonts that an office has licensed, one a style; none: the bundled ones. */
public final class FontFiles {
    public static final FontFiles BUNDLED = new FontFiles(new EnumMap<>(FontStyle.class));

    private final Map<FontStyle, byte[]> contents;
    private final String digest;

    private FontFiles(Map<FontStyle, byte[]> contents) {
        this.contents = contents;
        this.digest = contents.isEmpty() ? "" : digest(contents);
    }

    /**
     * @param contents of a file for each style; not copied, and not to be changed
     */
    public static FontFiles of(Map<FontStyle, byte[]> contents) {
        if (contents.size() != FontStyle.values().length) {
            throw new IllegalArgumentException("fonts for " + contents.keySet() + " only");
        }
        return new FontFiles(new EnumMap<>(contents));
    }

    public boolean isBundled() {
        return contents.isEmpty();
    }

    /** Tells two sets of files apart; empty for the bundled one. */
    public String digest() {
        return digest;
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
