package vn.kehoach.compose;

import org.jspecify.annotations.Nullable;

import java.io.InterruptedIOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Markup on its way from the thread of a template to that which reads it, a few chunks at a time:
 * the markup of 20,000 tasks as a whole took 130 MB, and reading it began when all was written.
 * What grows beyond a limit is a template that loops for ever.
 */
final class MarkupPipe {
    /** In characters; some ten times the largest plan that was tried. */
    static final int LIMIT = 1 << 26;

    private static final int CHUNK = 1 << 13;
    private static final int MOST_WAITING = 16;

    static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Deque<char[]> waiting = new ArrayDeque<>();
    private boolean ended;
    private boolean abandoned;

    private synchronized void put(char[] chunk) throws InterruptedIOException {
        while (waiting.size() == MOST_WAITING && !abandoned) {
            await();
        }
        if (!abandoned) {
            waiting.add(chunk);
        }
        notifyAll();
    }

    /** The next chunk, or null behind the last. */
    private synchronized char @Nullable [] take() throws InterruptedIOException {
        while (waiting.isEmpty() && !ended) {
            await();
        }
        notifyAll();
        return waiting.poll();
    }

    private void await() throws InterruptedIOException {
        try {
            wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /** Nothing more is written. */
    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** Nothing more is read: what is written from now on is lost. */
    synchronized void abandon() {
        abandoned = true;
        waiting.clear();
        notifyAll();
    }

    /** Must be closed, whatever happens: else who reads waits for ever. */
    Writer writer() {
        return new In();
    }

    Reader reader() {
        return new Out();
    }

    private final class In extends Writer {
        private final char[] chunk = new char[CHUNK];
        private int size;
        private int before;

        @Override
        public void write(String text, int offset, int length) throws InterruptedIOException {
            int at = offset;
            while (at < offset + length) {
                int part = Math.min(room(), offset + length - at);
                text.getChars(at, at + part, chunk, size);
                size += part;
                at += part;
            }
        }

        @Override
        public void write(char[] characters, int offset, int length) throws InterruptedIOException {
            int at = offset;
            while (at < offset + length) {
                int part = Math.min(room(), offset + length - at);
                System.arraycopy(characters, at, chunk, size, part);
                size += part;
                at += part;
            }
        }

        private int room() throws InterruptedIOException {
            if (size == CHUNK) {
                before += size;
                if (before > LIMIT) {
                    throw new Full();
                }
                put(chunk.clone());
                size = 0;
            }
            return CHUNK - size;
        }

        @Override
        public void flush() {}

        @Override
        public void close() throws InterruptedIOException {
            try {
                put(Arrays.copyOf(chunk, size));
            } finally {
                end();
            }
        }
    }

    private final class Out extends Reader {
        private char @Nullable [] chunk = {};
        private int at;

        @Override
        public int read(char[] into, int offset, int length) throws InterruptedIOException {
            while (chunk != null && at == chunk.length) {
                chunk = take();
                at = 0;
            }
            if (chunk == null) {
                return -1;
            }
            int part = Math.min(length, chunk.length - at);
            System.arraycopy(chunk, at, into, offset, part);
            at += part;
            return part;
        }

        @Override
        public void close() {}
    }
}
