package vn.kehoach.source;

/**
 * A place between two characters of a source file.
 *
 * @param line 1-based
 * @param column 1-based, in code points: a Vietnamese letter in NFC is one column
 * @param offset 0-based, in UTF-16 units of {@link SourceFile#text()}, so that it can cut the text
 */
public record Position(int line, int column, int offset) implements Comparable<Position> {
    public static final Position START = new Position(1, 1, 0);

    @Override
    public int compareTo(Position other) {
        return Integer.compare(offset, other.offset);
    }
}
