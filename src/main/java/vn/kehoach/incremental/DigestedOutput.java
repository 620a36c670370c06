package vn.kehoach.incremental;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.concurrent.CompletableFuture;

/** Lets bytes pass, and knows their digest afterwards; made on another processor meanwhile. */
final class DigestedOutput extends FilterOutputStream {
    private static final int CHUNK = 1 << 16;

    private final MessageDigest digest = Sha256.start();
    private byte[] chunk = new byte[CHUNK];

    /** Two are enough: to queue copies kept 40 MB of a page of 32 from being taken back. */
    private byte[] digesting = new byte[CHUNK];

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
        digested.join();
        byte[] passed = chunk;
        int length = used;
        chunk = digesting;
        digesting = passed;
        used = 0;
        out.write(passed, 0, length);
        digested = CompletableFuture.runAsync(() -> digest.update(passed, 0, length));
    }

    /** Of all that has passed; once. */
    String digest() throws IOException {
        pass();
        digested.join();
        return Sha256.hex(digest.digest());
    }
}
