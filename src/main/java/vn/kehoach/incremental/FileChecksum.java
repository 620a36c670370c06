package vn.kehoach.incremental;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.Checksum;

/**
 * Tells whether a file is as it was written: by two checksums of 32 bits and its length.
 *
 * <p>With a digest it took twice as long to find that 300 plans have not changed, for Java's first
 * compiler knows no fast one; and it would be no safer: who can write the file can write the trace
 * beside it.
 */
final class FileChecksum implements Checksum {
    private final Checksum one = new CRC32();
    private final Checksum other = new CRC32C();
    private long length;

    /** Of a file that is one itself: what a link leads to is not what was written. */
    static String of(Path file) throws IOException {
        FileChecksum checksum = new FileChecksum();
        try (InputStream input = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            new CheckedInputStream(input, checksum).transferTo(OutputStream.nullOutputStream());
        }
        return checksum.text();
    }

    @Override
    public void update(int b) {
        one.update(b);
        other.update(b);
        length++;
    }

    @Override
    public void update(byte[] bytes, int from, int count) {
        one.update(bytes, from, count);
        other.update(bytes, from, count);
        length += count;
    }

    @Override
    public long getValue() {
        return one.getValue() << Integer.SIZE | other.getValue();
    }

    @Override
    public void reset() {
        one.reset();
        other.reset();
        length = 0;
    }

    String text() {
        return Long.toHexString(getValue()) + "-" + length;
    }
}
