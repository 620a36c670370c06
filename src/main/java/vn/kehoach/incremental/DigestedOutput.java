package vn.kehoach.incremental;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

/** Lets bytes pass, and knows their digest afterwards; made on another processor meanwhile. */
final class DigestedOutput extends FilterOutputStream {
    private static final int CHUNK = 1 << 16;

    private final MessageDigest digest = Sha256.start();
    private final byte[] chunk = new byte[CHUNK];
    private CompletableFuture<Void> digested = CompletableFuture.completedFuture(null);
    private int used;

    DigestedOutput(OutputStream output) {
        super(output);
    }

    @Override
    public void write(int b) throws IOException {
        chunk[used++] = (byte) b;
        if (used == CHUNK) {
            pass();
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int at = 0;
        while (at < length) {
            int part = Math.min(length - at, CHUNK - used);
            System.arraycopy(bytes, offset + at, chunk, used, part);
            used += part;
            at += part;
            if (used == CHUNK) {
                pass();
            }
        }
    }

    @Override
    public void flush() throws IOException {
        pass();
        super.flush();
    }

    private void pass() throws IOException {
        byte[] passed = Arrays.copyOf(chunk, used);
        used = 0;
        out.write(passed);
        digested = digested.thenRunAsync(() -> digest.update(passed));
    }

    /** Of all that has passed; once. */
    String digest() throws IOException {
        pass();
        digested.join();
        return Sha256.hex(digest.digest());
    }
}
