package vn.kehoach.render.pdf;

import vn.kehoach.document.FontFiles;
import vn.kehoach.document.FontStyle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Fonts that no office has: the bundled ones, changed in one respect. */
public final class TestFont {
    private final byte[] content;
    private final ByteBuffer bytes;

    private TestFont(byte[] content) {
        this.content = content;
        this.bytes = ByteBuffer.wrap(content);
    }

    /** Under the family's name "Times New Roman", with the widths that it has. */
    public static Map<FontStyle, byte[]> times() {
        return changed(font -> font);
    }

    static FontFiles files(UnaryOperator<TestFont> change) {
        return FontFiles.of(changed(change));
    }

    static FontFiles files(FontStyle style, UnaryOperator<TestFont> change) {
        Map<FontStyle, byte[]> contents = times();
        contents.computeIfPresent(style, (same, font) -> change.apply(new TestFont(font)).content);
        return FontFiles.of(contents);
    }

    public static Map<FontStyle, byte[]> changed(UnaryOperator<TestFont> change) {
        Map<FontStyle, byte[]> contents = new EnumMap<>(FontStyle.class);
        for (FontStyle style : FontStyle.values()) {
            String file = FontFamily.BUNDLED.face(style).toString();
            try (InputStream input = FontFamily.class.getResourceAsStream(file)) {
                TestFont font = new TestFont(input.readAllBytes()).named("Times New Roman");
                contents.put(style, change.apply(font).content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return contents;
    }

    /** Under the names that Windows has for them. */
    public static void write(Map<FontStyle, byte[]> contents, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<FontStyle, byte[]> font : contents.entrySet()) {
            String name =
                    switch (font.getKey()) {
                        case REGULAR -> "times.ttf";
                        case BOLD -> "timesbd.ttf";
                        case ITALIC -> "timesi.ttf";
                        case BOLD_ITALIC -> "timesbi.ttf";
                    };
            Files.write(folder.resolve(name), font.getValue());
        }
    }

    public byte[] content() {
        return content;
    }

    /** The family's name for Windows; not longer than the one that it replaces. */
    public TestFont named(String family) {
        int names = table("name");
        int letters = names + unsigned(names + 4);
        for (int i = 0; i < unsigned(names + 2); i++) {
            int record = names + 6 + 12 * i;
            if (unsigned(record) == 3 && unsigned(record + 6) == 1) {
                byte[] name = family.getBytes(StandardCharsets.UTF_16BE);
                bytes.putShort(record + 8, (short) name.length);
                bytes.put(letters + unsigned(record + 10), name);
            }
        }
        return this;
    }

    public TestFont withEmbedding(int fsType) {
        bytes.putShort(table("OS/2") + 8, (short) fsType);
        return this;
    }

    public TestFont wider(int glyph, int units) {
        int at = table("hmtx") + 4 * glyph;
        bytes.putShort(at, (short) (unsigned(at) + units));
        return this;
    }

    /** Of the block that begins at a character only its last letter is left. */
    public TestFont without(int firstOfBlock) {
        int maps = table("cmap");
        for (int i = 0; i < unsigned(maps + 2); i++) {
            int map = maps + bytes.getInt(maps + 4 + 8 * i + 4);
            switch (unsigned(map)) {
                case 4 -> shrinkSegment(map, firstOfBlock);
                case 12 -> shrinkGroup(map, firstOfBlock);
                default -> {
                    // Of single bytes: no Vietnamese letters.
                }
            }
        }
        return this;
    }

    private void shrinkSegment(int map, int first) {
        int doubled = unsigned(map + 6);
        for (int i = 0; i < doubled; i += 2) {
            int end = map + 14 + i;
            int start = map + 16 + doubled + i;
            if (unsigned(start) == first) {
                bytes.putShort(start, bytes.getShort(end));
            }
        }
    }

    private void shrinkGroup(int map, int first) {
        for (int i = 0; i < bytes.getInt(map + 12); i++) {
            int group = map + 16 + 12 * i;
            if (bytes.getInt(group) == first) {
                int last = bytes.getInt(group + 4);
                bytes.putInt(group + 8, bytes.getInt(group + 8) + last - first);
                bytes.putInt(group, last);
            }
        }
    }

    /** A table that ends far behind the file. */
    TestFont withTableBehindTheEnd(String tag) {
        bytes.putInt(entry(tag) + 12, Integer.MAX_VALUE);
        return this;
    }

    TestFont withoutTable(String tag) {
        bytes.put(entry(tag), "XXXX".getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    /** Letters are where no letters are. */
    TestFont withScrambled(String tag) {
        int start = table(tag);
        for (int i = 0; i < bytes.getInt(entry(tag) + 12); i++) {
            bytes.put(start + i, (byte) (i * 31 + 0x77));
        }
        return this;
    }

    private int table(String tag) {
        return bytes.getInt(entry(tag) + 8);
    }

    private int entry(String tag) {
        for (int i = 0; i < unsigned(4); i++) {
            int entry = 12 + 16 * i;
            if (new String(content, entry, 4, StandardCharsets.US_ASCII).equals(tag)) {
                return entry;
            }
        }
        throw new AssertionError("no table " + tag);
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
