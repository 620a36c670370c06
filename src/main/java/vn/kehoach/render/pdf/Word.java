package vn.kehoach.render.pdf;

/**
 * Letters in one look between which no line ends.
 *
 * @param space natural width of the space after it, 0 for none
 */
record Word(String text, Look look, Role role, double width, double space, Join join) {
    /** How it is tied to the word after it. */
    enum Join {
        /** A line may end here. */
        LOOSE,
        /** No line ends here. */
        GLUED,
        /** A line ends here. */
        BROKEN
    }

    Word(String text, Look look, Role role, double space, Join join) {
        this(text, look, role, look.width(text), space, join);
    }

    /** Of its letters: room to write in is wider than the spaces that it is set in. */
    double drawnWidth() {
        return text.isBlank() ? look.width(text) : width;
    }

    Word with(Join other) {
        return new Word(text, look, role, width, space, other);
    }

    Word with(double otherSpace, Join otherJoin) {
        return new Word(text, look, role, width, otherSpace, otherJoin);
    }
}
