package vn.kehoach.decode;

import vn.kehoach.model.TextPart;

/** What a text falls into before its emphasis is matched. */
sealed interface TextToken {
    record Literal(String text) implements TextToken {}

    record Whole(TextPart part) implements TextToken {}

    /**
     * @param stars one or two
     */
    record Stars(int stars, Side side) implements TextToken {
        String text() {
            return "*".repeat(stars);
        }
    }

    /** What stars can do where they stand. */
    enum Side {
        OPENS,
        CLOSES
    }
}
