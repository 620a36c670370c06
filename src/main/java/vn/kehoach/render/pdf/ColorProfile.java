package vn.kehoach.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The sRGB colour space as an ICC profile, version 4 (ISO 15076-1), which PDF/A wants to know
 * colours by. Written here: the profile of {@code java.desktop} would load native libraries.
 */
final class ColorProfile {
    private static final int HEADER_LENGTH = 128;
    private static final int ENTRY_LENGTH = 12;

    /** The profile connection space's white, D50. */
    private static final double[] WHITE = {0.9642, 1, 0.8249};

    private record Tag(String name, byte[] content) {}

    private interface Body {
        void write(DataOutputStream output) throws IOException;
    }

    private ColorProfile() {}

    static byte[] sRgb() {
        byte[] curve = curve();
        List<Tag> tags =
                List.of(
                        new Tag("desc", text("sRGB")),
                        new Tag("cprt", text("CC0")),
                        new Tag("wtpt", color(WHITE)),
                        new Tag("chad", adaptation()),
                        new Tag("rXYZ", color(0.4360747, 0.2225045, 0.0139322)),
                        new Tag("gXYZ", color(0.3850649, 0.7168786, 0.0971045)),
                        new Tag("bXYZ", color(0.1430804, 0.0606169, 0.7141733)),
                        new Tag("rTRC", curve),
                        new Tag("gTRC", curve),
                        new Tag("bTRC", curve));
        return profile(tags);
    }

    private static byte[] profile(List<Tag> tags) {
        List<Integer> offsets = new ArrayList<>();
        int offset = HEADER_LENGTH + 4 + ENTRY_LENGTH * tags.size();
        for (Tag tag : tags) {
            offsets.add(offset);
            offset += tag.content().length;
        }
        int size = offset;
        return bytes(output -> {
            header(output, size);
            output.writeInt(tags.size());
            for (int i = 0; i < tags.size(); i++) {
                output.writeBytes(tags.get(i).name());
                output.writeInt(offsets.get(i));
                output.writeInt(tags.get(i).content().length);
            }
            for (Tag tag : tags) {
                output.write(tag.content());
            }
        });
    }

    private static void header(DataOutputStream output, int size) throws IOException {
        output.writeInt(size);
        output.writeInt(0);
        output.writeInt(0x04200000);
        output.writeBytes("mntrRGB XYZ ");
        for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
            output.writeShort(part);
        }
        output.writeBytes("acsp");
        output.write(new byte[28]); // platform, flags, device, attributes, intent: none
        for (double value : WHITE) {
            fixed(output, value);
        }
        output.write(new byte[HEADER_LENGTH - 80]);
    }

    private static byte[] color(double... values) {
        return bytes(output -> {
            output.writeBytes("XYZ ");
            output.writeInt(0);
            for (double value : values) {
                fixed(output, value);
            }
        });
    }

    private static byte[] text(String text) {
        byte[] characters = text.getBytes(StandardCharsets.UTF_16BE);
        return bytes(output -> {
            output.writeBytes("mluc");
            output.writeInt(0);
            output.writeInt(1);
            output.writeInt(12);
            output.writeBytes("enUS");
            output.writeInt(characters.length);
            output.writeInt(28);
            output.write(characters);
            output.write(new byte[-characters.length & 3]);
        });
    }

    /** IEC 61966-2.1: a power with a straight foot. */
    private static byte[] curve() {
        return bytes(output -> {
            output.writeBytes("para");
            output.writeInt(0);
            output.writeShort(3);
            output.writeShort(0);
            for (double value : new double[] {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}) {
                fixed(output, value);
            }
        });
    }

    /** From the white of sRGB, D65, to D50, after Bradford. */
    private static byte[] adaptation() {
        double[] matrix = {
            1.0478112, 0.0228866, -0.0501270,
            0.0295424, 0.9904844, -0.0170491,
            -0.0092345, 0.0150436, 0.7521316
        };
        return bytes(output -> {
            output.writeBytes("sf32");
            output.writeInt(0);
            for (double value : matrix) {
                fixed(output, value);
            }
        });
    }

    private static void fixed(DataOutputStream output, double value) throws IOException {
        output.writeInt((int) Math.round(value * 65536));
    }

    private static byte[] bytes(Body body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            body.write(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
