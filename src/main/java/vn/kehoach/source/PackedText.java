package vn.kehoach.source;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A text that is not needed for a while, except here and there a line of it: one of 20,000 tasks
 * takes 1 MB instead of 22.
 */
final class PackedText implements CharSequence {
    /** In UTF-16 units: what is unpacked for a line. */
    private static final int CHUNK = 1 << 15;

    private final byte[][] chunks;
    private final int length;
    private volatile Chunk last = new Chunk(-1, "");

    private record Chunk(int index, String text) {}

    PackedText(String text) {
        this.length = text.length();
        this.chunks =
                IntStream.iterate(0, from -> from < text.length(), from -> from + CHUNK)
                        .mapToObj(
                                from -> text.substring(from, Math.min(text.length(), from + CHUNK)))
                        .map(PackedText::deflate)
                        .toArray(byte[][]::new);
    }

    /** As units, not in an encoding: a chunk may end between the two of a pair. */
    private static byte[] deflate(String chunk) {
        ByteBuffer units = ByteBuffer.allocate(chunk.length() * Character.BYTES);
        units.asCharBuffer().put(chunk);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(units.array());
            deflater.finish();
            byte[] deflated = new byte[units.capacity() + 64];
            return Arrays.copyOf(deflated, deflater.deflate(deflated));
        } finally {
            deflater.end();
        }
    }

    private String chunk(int index) {
        Chunk known = last;
        if (known.index() != index) {
            known = new Chunk(index, inflate(index));
            last = known;
        }
        return known.text();
    }

    private String inflate(int index) {
        ByteBuffer units =
                ByteBuffer.allocate(Math.min(CHUNK, length - index * CHUNK) * Character.BYTES);
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(chunks[index]);
            int written = inflater.inflate(units.array());
            if (written != units.capacity()) {
                throw new IllegalStateException("packed text is short: " + written);
            }
            return units.asCharBuffer().toString();
        } catch (DataFormatException e) {
            throw new IllegalStateException(e);
        } finally {
            inflater.end();
        }
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return chunk(index / CHUNK).charAt(index % CHUNK);
    }

    @Override
    public String subSequence(int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        for (int at = from; at < to; ) {
            int end = Math.min(to, (at / CHUNK + 1) * CHUNK);
            text.append(chunk(at / CHUNK), at % CHUNK, at % CHUNK + end - at);
            at = end;
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return subSequence(0, length);
    }
}
