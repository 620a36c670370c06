package vn.kehoach.render.pdf;

import java.security.SecureRandom;

/**
 * The "random" tag that OpenPDF puts before the name of an embedded font, made constant: equal
 * documents give equal bytes. Stateless, because a font is shared by threads.
 */
final class SubsetPrefix extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private static final int LETTERS = 26;

    private final double middleOfLetter;

    /**
     * @param letter repeated six times: {@code RRRRRR+LiberationSerif}; one letter a face
     */
    SubsetPrefix(char letter) {
        middleOfLetter = (letter - 'A' + 0.5) / LETTERS;
    }

    @Override
    public double nextDouble() {
        return middleOfLetter;
    }
}
