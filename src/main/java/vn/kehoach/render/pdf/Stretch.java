package vn.kehoach.render.pdf;

import org.jspecify.annotations.Nullable;

/**
 * Words of a line in one look and role, as a page's contents say them wherever the line stands.
 *
 * @param from its first word
 * @param to past its last word
 * @param offset from where the line begins
 * @param end of its last word, from where the line begins
 * @param operator that shows it
 */
record Stretch(int from, int to, Look look, Role role, double offset, double end, byte[] operator) {
    /** Nearly always the very one, which is seen sooner than that two are equal. */
    static boolean isSame(Object one, @Nullable Object other) {
        return one == other || one.equals(other);
    }
}
