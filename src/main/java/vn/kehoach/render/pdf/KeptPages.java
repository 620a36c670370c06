package vn.kehoach.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * The pages of a document as they were compressed last time, for who renders it over and over: a
 * word more changes one or two of them, and to compress all takes a third of the time of a PDF.
 */
final class KeptPages {
    /** Of contents, some 2,500 pages. */
    private static final int MOST_BYTES = 32 << 20;

    private Map<Contents, byte[]> before = new HashMap<>();
    private Map<Contents, byte[]> now = new HashMap<>();
    private int size;

    /**
     * @param hash of the bytes, which are asked for it thrice
     */
    private record Contents(byte[] bytes, int hash) {
        static Contents of(byte[] bytes) {
            return new Contents(bytes, Arrays.hashCode(bytes));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Contents contents
                    && contents.hash == hash
                    && Arrays.equals(bytes, contents.bytes);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** The document is rendered anew; what the last time had no use for is forgotten. */
    void begin() {
        before = now;
        now = new HashMap<>();
        size = 0;
    }

    byte[] compressed(byte[] bytes) {
        Contents contents = Contents.of(bytes);
        byte[] compressed = before.get(contents);
        if (compressed == null) {
            compressed = compress(bytes);
        }
        if (size + bytes.length <= MOST_BYTES) {
            size += bytes.length;
            now.put(contents, compressed);
        }
        return compressed;
    }

    private static byte[] compress(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        Deflater level = new Deflater(TaggedWriter.COMPRESSION);
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(compressed, level)) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            level.end();
        }
        return compressed.toByteArray();
    }
}
