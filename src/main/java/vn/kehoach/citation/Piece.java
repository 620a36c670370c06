package vn.kehoach.citation;

/** A stretch of prose, {@code to} exclusive. */
public record Piece(int from, int to, String text) {
    static Piece of(String letters, int from, int to) {
        return new Piece(from, to, letters.substring(from, to));
    }

    public boolean covers(Piece other) {
        return from <= other.from && other.to <= to;
    }
}
