package vn.kehoach.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Texts that are not needed for a while: of 20,000 tasks one takes 22 MB, packed one. Only the few
 * that were asked for last are held unpacked.
 */
public final class PackedTexts {
    /** A finding quotes its own file and those of the places that belong to it. */
    private static final int MOST_UNPACKED = 4;

    private final Map<Packed, String> unpacked =
            new LinkedHashMap<>(2 * MOST_UNPACKED, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Packed, String> eldest) {
                    return size() > MOST_UNPACKED;
                }
            };

    /** Is who holds it, and nobody else's equal. */
    private final class Packed implements Supplier<String> {
        private final byte[] deflated;

        Packed(byte[] deflated) {
            this.deflated = deflated;
        }

        @Override
        public String get() {
            synchronized (unpacked) {
                return unpacked.computeIfAbsent(this, each -> inflate(deflated));
            }
        }
    }

    /** What gives the text again. */
    Supplier<String> pack(String text) {
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() / 8);
            try (OutputStream packing = new DeflaterOutputStream(bytes, fast)) {
                packing.write(text.getBytes(StandardCharsets.UTF_8));
            }
            return new Packed(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // In memory there is nothing to go wrong.
        } finally {
            fast.end();
        }
    }

    private static String inflate(byte[] deflated) {
        try (InflaterInputStream text =
                new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
