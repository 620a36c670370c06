package vn.kehoach.render.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a TrueType file says of itself, and whether its tables lie inside of it: OpenPDF believes
 * what it reads.
 */
final class SfntFile {
    private static final int VERSION_1 = 0x00010000;
    private static final int TRUE = 0x74727565;

    private static final Set<String> NEEDED =
            Set.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

    private static final int HEAD_MAGIC = 0x5f0f3cf5;

    /** Bytes of its first version. */
    private static final int LEAST_OS_2 = 78;

    /** Bits of OS/2 fsType. */
    private static final int RESTRICTED = 0x0002;

    private static final int PREVIEW_OR_EDITABLE = 0x000c;
    private static final int NO_SUBSETTING = 0x0100;
    private static final int BITMAPS_ONLY = 0x0200;

    /** Bits of OS/2 fsSelection. */
    private static final int ITALIC = 0x0001;

    private static final int BOLD = 0x0020;

    private static final int FAMILY_NAME = 1;
    private static final int WINDOWS = 3;

    private final Map<String, ByteBuffer> tables;

    private SfntFile(Map<String, ByteBuffer> tables) {
        this.tables = tables;
    }

    /** Nothing if it is no TrueType file, or not a whole one. */
    static Optional<SfntFile> of(byte[] content) {
        try {
            ByteBuffer file = ByteBuffer.wrap(content);
            int version = file.getInt(0);
            if (version != VERSION_1 && version != TRUE) {
                return Optional.empty();
            }
            Map<String, ByteBuffer> tables = new HashMap<>();
            int count = Short.toUnsignedInt(file.getShort(4));
            for (int i = 0; i < count; i++) {
                int entry = 12 + 16 * i;
                String tag = new String(content, entry, 4, StandardCharsets.ISO_8859_1);
                tables.put(tag, file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
            }
            SfntFile sfnt = new SfntFile(tables);
            return tables.keySet().containsAll(NEEDED)
                            && sfnt.countsItsGlyphs()
                            && sfnt.hasBoundedCharacterMaps()
                    ? Optional.of(sfnt)
                    : Optional.empty();
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    boolean mayBeEmbedded() {
        int type = unsigned(table("OS/2"), 8);
        boolean restricted = (type & RESTRICTED) != 0 && (type & PREVIEW_OR_EDITABLE) == 0;
        return !restricted && (type & (NO_SUBSETTING | BITMAPS_ONLY)) == 0;
    }

    boolean isBold() {
        return (unsigned(table("OS/2"), 62) & BOLD) != 0;
    }

    boolean isItalic() {
        return (unsigned(table("OS/2"), 62) & ITALIC) != 0;
    }

    /** "Times New Roman"; empty if it has none. */
    String family() {
        ByteBuffer names = table("name");
        try {
            int count = unsigned(names, 2);
            int letters = unsigned(names, 4);
            for (int i = 0; i < count; i++) {
                int record = 6 + 12 * i;
                if (unsigned(names, record) == WINDOWS
                        && unsigned(names, record + 6) == FAMILY_NAME) {
                    byte[] name = new byte[unsigned(names, record + 8)];
                    names.get(letters + unsigned(names, record + 10), name);
                    return new String(name, StandardCharsets.UTF_16BE).replaceAll("\\p{C}", "");
                }
            }
        } catch (IndexOutOfBoundsException e) {
            // A family that cannot be read is as good as none.
        }
        return "";
    }

    /** A group of characters may claim to be of four thousand million, all of which are read. */
    private boolean hasBoundedCharacterMaps() {
        ByteBuffer maps = table("cmap");
        int count = unsigned(maps, 2);
        for (int i = 0; i < count; i++) {
            int start = maps.getInt(4 + 8 * i + 4);
            if (unsigned(maps, start) == 12 && !isBounded(maps, start)) {
                return false;
            }
        }
        return true;
    }

    /** Four tables tell how many glyphs there are. */
    private boolean countsItsGlyphs() {
        int glyphs = unsigned(table("maxp"), 4);
        int metrics = unsigned(table("hhea"), 34);
        int offset = unsigned(table("head"), 50) == 0 ? 2 : 4;
        return table("head").getInt(12) == HEAD_MAGIC
                && metrics >= 1
                && metrics <= glyphs
                && table("hmtx").limit() >= 4 * metrics + 2 * (glyphs - metrics)
                && table("loca").limit() >= offset * (glyphs + 1)
                && table("OS/2").limit() >= LEAST_OS_2;
    }

    private static boolean isBounded(ByteBuffer maps, int start) {
        int groups = maps.getInt(start + 12);
        long before = -1;
        for (int i = 0; i < groups; i++) {
            long first = Integer.toUnsignedLong(maps.getInt(start + 16 + 12 * i));
            long last = Integer.toUnsignedLong(maps.getInt(start + 16 + 12 * i + 4));
            if (first <= before || last < first || last > Character.MAX_CODE_POINT) {
                return false;
            }
            before = last;
        }
        return groups >= 0;
    }

    private ByteBuffer table(String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalStateException("no table " + tag);
        }
        return table;
    }

    private static int unsigned(ByteBuffer table, int at) {
        return Short.toUnsignedInt(table.getShort(at));
    }
}
