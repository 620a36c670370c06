package vn.kehoach.render.pdf;

/**
 * A line of a paragraph.
 *
 * @param from its first word
 * @param to past its last word
 * @param natural width without any stretching
 * @param spaces natural width of the spaces in it, those that can stretch
 */
record Line(int from, int to, double natural, double spaces, Ending ending) {
    enum Ending {
        /** The paragraph goes on. */
        RUNNING,
        /** The paragraph or the sentence ends: the line is not stretched. */
        LAST
    }
}
