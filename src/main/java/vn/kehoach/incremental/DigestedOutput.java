package vn.kehoach.incremental;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;

/** Lets bytes pass, and knows their digest afterwards. */
final class DigestedOutput extends FilterOutputStream {
    private final MessageDigest digest = Sha256.start();

    DigestedOutput(OutputStream output) {
        super(output);
    }

    @Override
    public void write(int b) throws IOException {
        digest.update((byte) b);
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        digest.update(bytes, offset, length);
        out.write(bytes, offset, length);
    }

    /** Of all that has passed; once. */
    String digest() {
        return Sha256.hex(digest.digest());
    }
}
