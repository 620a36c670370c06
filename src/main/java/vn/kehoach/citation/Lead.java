package vn.kehoach.citation;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before a symbol.
 *
 * @param numbered whether {@code số} does
 */
record Lead(@Nullable Piece kind, boolean numbered, int from) {
    /** The longest name of a kind and {@code số}. */
    private static final int REACH = 50;

    private static final Pattern KIND =
            Gap.words(
                    "(?<!\\p{L})("
                            + KindNames.alternatives()
                            + ")"
                            + Gap.SOME
                            + "(số:?"
                            + Gap.ANY
                            + ")?$");
    private static final Pattern NUMBER = Gap.words("(?<!\\p{L})(?:số|số hiệu):?" + Gap.ANY + "$");

    static Lead before(String letters, int at) {
        int reach = Math.max(0, at - REACH);
        Matcher kind = KIND.matcher(letters).region(reach, at);
        kind.useTransparentBounds(true);
        kind.useAnchoringBounds(true);
        if (kind.find()) {
            Piece piece = Piece.of(letters, kind.start(1), kind.end(1));
            return new Lead(piece, kind.group(2) != null, kind.start());
        }
        Matcher number = NUMBER.matcher(letters).region(reach, at);
        number.useTransparentBounds(true);
        return number.find() ? new Lead(null, true, number.start()) : new Lead(null, false, at);
    }

    boolean named() {
        return kind != null || numbered;
    }
}
