package vn.kehoach.source;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a source file, {@code end} exclusive; may be empty.
 *
 * <p>Every value of a plan has one and few are ever asked for lines and columns, so it holds
 * offsets: of 20,000 tasks, positions would be 20 MB.
 */
public final class Span implements Comparable<Span> {
    private final SourceFile file;
    private final int from;
    private final int to;

    /**
     * @param from in UTF-16 units, as is {@code to}
     */
    Span(SourceFile file, int from, int to) {
        if (to < from) {
            throw new IllegalArgumentException("span ends before it starts: " + from + " " + to);
        }
        this.file = file;
        this.from = from;
        this.to = to;
    }

    public Span(SourceFile file, Position start, Position end) {
        this(file, start.offset(), end.offset());
    }

    public SourceFile file() {
        return file;
    }

    public Position start() {
        return file.position(from);
    }

    public Position end() {
        return file.position(to);
    }

    /** In UTF-16 units, as is {@link #to}; cheaper than the position. */
    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    public boolean contains(Span other) {
        return file.equals(other.file) && from <= other.from && other.to <= to;
    }

    /** The text it covers. */
    public String text() {
        return file.letters().subSequence(from, to).toString();
    }

    /** In the order of reading. */
    @Override
    public int compareTo(Span other) {
        int files = file.path().compareTo(other.file.path());
        if (files != 0) {
            return files;
        }
        return from == other.from
                ? Integer.compare(to, other.to)
                : Integer.compare(from, other.from);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span span
                && from == span.from
                && to == span.to
                && file.equals(span.file);
    }

    @Override
    public int hashCode() {
        return (file.hashCode() * 31 + from) * 31 + to;
    }

    @Override
    public String toString() {
        Position start = start();
        return file.path() + ":" + start.line() + ":" + start.column();
    }
}
