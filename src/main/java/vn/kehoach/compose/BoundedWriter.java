package vn.kehoach.compose;

import java.io.StringWriter;

/** Text up to a limit: a template that loops for ever is stopped. */
final class BoundedWriter extends StringWriter {
    /** Some ten times the largest plan that was tried; the memory that is usual has room for it. */
    static final int LIMIT = 1 << 26;

    static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void ensure(int more) {
        if (getBuffer().length() > LIMIT - more) {
            throw new Full();
        }
    }

    @Override
    public void write(int c) {
        ensure(1);
        super.write(c);
    }

    @Override
    public void write(char[] characters, int offset, int length) {
        ensure(length);
        super.write(characters, offset, length);
    }

    @Override
    public void write(String text) {
        ensure(text.length());
        super.write(text);
    }

    @Override
    public void write(String text, int offset, int length) {
        ensure(length);
        super.write(text, offset, length);
    }
}
