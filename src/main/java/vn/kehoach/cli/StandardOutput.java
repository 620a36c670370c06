package vn.kehoach.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Fails where what is said is lost, as on a full disk, but not when the reader has seen enough. */
final class StandardOutput extends OutputStream {
    private final OutputStream output;
    private boolean readerIsGone;

    StandardOutput(OutputStream output) {
        this.output = new BufferedOutputStream(output);
    }

    @Override
    public void write(int each) throws IOException {
        write(new byte[] {(byte) each}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (!readerIsGone) {
            try {
                output.write(bytes, offset, length);
            } catch (IOException e) {
                passOver(e);
            }
        }
    }

    @Override
    public void flush() throws IOException {
        if (!readerIsGone) {
            try {
                output.flush();
            } catch (IOException e) {
                passOver(e);
            }
        }
    }

    /** "Broken pipe", "The pipe is being closed": after {@code kehoach list tasks | head}. */
    private void passOver(IOException e) throws IOException {
        readerIsGone = String.valueOf(e.getMessage()).contains("pipe");
        if (!readerIsGone) {
            throw e;
        }
    }
}
