package vn.kehoach.source;

import java.util.Comparator;

/** A stretch of a source file, {@code end} exclusive; may be empty. */
public record Span(SourceFile file, Position start, Position end) implements Comparable<Span> {
    private static final Comparator<Span> READING_ORDER =
            Comparator.comparing((Span span) -> span.file().path())
                    .thenComparing(Span::start)
                    .thenComparing(Span::end);

    public Span {
        if (end.compareTo(start) < 0) {
            throw new IllegalArgumentException("span ends before it starts: " + start + " " + end);
        }
    }

    public boolean contains(Span other) {
        return file.equals(other.file)
                && start.compareTo(other.start) <= 0
                && other.end.compareTo(end) <= 0;
    }

    /** The text it covers. */
    public String text() {
        return file.text().substring(start.offset(), end.offset());
    }

    @Override
    public int compareTo(Span other) {
        return READING_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file.path() + ":" + start.line() + ":" + start.column();
    }
}
