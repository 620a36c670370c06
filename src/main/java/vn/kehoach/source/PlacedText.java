package vn.kehoach.source;

/**
 * A text as its author wrote it, and where each stretch of it stands in its file.
 *
 * <p>Whoever reads a file implements it: how quotes, escapes and folded lines move letters is known
 * there alone.
 */
public interface PlacedText {
    String text();

    /** All of it, quotes included. */
    Span span();

    /** The place of a stretch of {@link #text()}, in UTF-16 units. */
    Span span(int from, int to);

    /** No text, where one was due. */
    static PlacedText nothing(Span place) {
        return new Nothing(place);
    }

    /** Nothing, at its place. */
    record Nothing(Span span) implements PlacedText {
        @Override
        public String text() {
            return "";
        }

        @Override
        public Span span(int from, int to) {
            return span;
        }
    }
}
