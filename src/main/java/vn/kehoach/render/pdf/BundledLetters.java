package vn.kehoach.render.pdf;

/**
 * Letters that each bundled face is known to have, also as capitals, without a look at its file.
 */
public final class BundledLetters {
    private static final int LAST = 0x2265;

    /** By code point. */
    private static final boolean[] KNOWN = new boolean[LAST + 1];

    static {
        mark(' ', '~');
        // Latin-1, Latin Extended-A, and of Latin Extended-B the Vietnamese ơ and ư.
        mark(0xA0, 0x17F);
        mark(0x1A0, 0x1A1);
        mark(0x1AF, 0x1B0);
        // The Vietnamese letters with two marks.
        mark(0x1EA0, 0x1EF9);
        // Dashes, quotes, the bullet.
        mark(0x2012, 0x2022);
        mark(0x2026, 0x2026);
        // Composing makes these of ">=" and "<=".
        mark(0x2264, LAST);
    }

    private BundledLetters() {}

    private static void mark(int first, int last) {
        for (int codePoint = first; codePoint <= last; codePoint++) {
            KNOWN[codePoint] = true;
        }
    }

    /** Whether they are known to have all letters of a text. */
    public static boolean haveAll(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter > LAST || !KNOWN[letter]) {
                return false;
            }
        }
        return true;
    }
}
