package vn.kehoach.render.pdf;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells files apart by what has been written (ISO 32000-1, 14.4) and guards nothing: two checksums
 * and the length do, where a digest took a twentieth of the time of a long PDF.
 */
final class WrittenBytes extends FilterOutputStream {
    private final CRC32 one = new CRC32();
    private final CRC32C other = new CRC32C();
    private long length;

    WrittenBytes(OutputStream to) {
        super(to);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        out.write(bytes, from, count);
        one.update(bytes, from, count);
        other.update(bytes, from, count);
        length += count;
    }

    /** Of 16 bytes; the same for the same bytes. */
    byte[] id() {
        return ByteBuffer.allocate(2 * Integer.BYTES + Long.BYTES)
                .putInt((int) one.getValue())
                .putInt((int) other.getValue())
                .putLong(length)
                .array();
    }
}
