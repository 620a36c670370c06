package vn.kehoach.render.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The UTF-8 of a page, kept or handed on block by block. Of 20,000 tasks a page has 32 MB, of which
 * a {@code StringBuilder} took 200 at its last growth.
 */
final class PageBytes {
    private static final int BLOCK = 1 << 14;

    /** Of one character. */
    private static final int MOST_BYTES = 4;

    private final @Nullable OutputStream output;
    private final List<byte[]> full = new ArrayList<>();
    private byte[] block = new byte[BLOCK];
    private int size;

    /** Of what was handed on. */
    private byte last = '\n';

    private int lines;

    private PageBytes(@Nullable OutputStream output) {
        this.output = output;
    }

    static PageBytes kept() {
        return new PageBytes(null);
    }

    /** Whoever writes must {@link #flush} at the end, and may meet an UncheckedIOException. */
    static PageBytes to(OutputStream output) {
        return new PageBytes(output);
    }

    /** How many lines have ended so far. */
    int lines() {
        return lines;
    }

    /** Whether what comes next begins a line. */
    boolean startsLine() {
        return (size > 0 ? block[size - 1] : last) == '\n';
    }

    void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            int point = text.codePointAt(i);
            append(point);
            i += Character.charCount(point) - 1;
        }
    }

    /**
     * @param point no half of a pair
     */
    void append(int point) {
        if (size + MOST_BYTES > BLOCK) {
            turn();
        }
        if (point < 0x80) {
            block[size++] = (byte) point;
            lines += point == '\n' ? 1 : 0;
        } else if (point < 0x800) {
            block[size++] = (byte) (0xC0 | point >> 6);
            appendRest(point);
        } else if (point < 0x10000) {
            block[size++] = (byte) (0xE0 | point >> 12);
            appendRest(point >> 6);
            appendRest(point);
        } else {
            block[size++] = (byte) (0xF0 | point >> 18);
            appendRest(point >> 12);
            appendRest(point >> 6);
            appendRest(point);
        }
    }

    private void appendRest(int bits) {
        block[size++] = (byte) (0x80 | bits & 0x3F);
    }

    /** All of another one that was kept. */
    void append(PageBytes other) {
        other.turn();
        turn();
        for (byte[] each : other.full) {
            add(each, each.length);
        }
        lines += other.lines;
        last = other.full.isEmpty() ? last : other.last;
    }

    void flush() {
        turn();
    }

    private void turn() {
        if (size > 0) {
            add(block, size);
            last = block[size - 1];
            size = 0;
        }
    }

    private void add(byte[] bytes, int length) {
        if (output == null) {
            full.add(Arrays.copyOf(bytes, length));
            return;
        }
        try {
            output.write(bytes, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        full.forEach(all::writeBytes);
        all.write(block, 0, size);
        return all.toString(UTF_8);
    }
}
