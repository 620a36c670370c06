package vn.kehoach.source;

/** In what a file that is not UTF-8 seems to have been saved. */
public enum Encoding {
    UTF_16,
    TCVN3,
    VNI,
    WINDOWS_1258,
    UNKNOWN;

    private static final int SAMPLE = 64 * 1024;

    /** Bytes of a vowel's mark, standing after the vowel, seen as Latin-1. */
    private static final String VNI_MARKS = "ØÙÛÕÏÂÀÁÅÃÄÉÈÚÜËøùûõïâàáåãäéèúüë";

    private static final String WINDOWS_1258_MARKS = "\u00cc\u00ec\u00d2\u00de\u00f2";

    private static final String VOWELS = "aeiouyAEIOUY";

    /** Vowels that the two encodings write as one byte: ô, ö of VNI; ă, â, ê, ô, ơ, ư of 1258. */
    private static final String VNI_VOWELS = VOWELS + "\u00f4\u00f6\u00d4\u00d6";

    private static final String WINDOWS_1258_VOWELS =
            VOWELS + "\u00e3\u00e2\u00ea\u00f4\u00f5\u00fd\u00c3\u00c2\u00ca\u00d4\u00d5\u00dd";

    /** Text in ASCII saved as UTF-16 is also UTF-8, with a zero for every second byte. */
    static boolean looksLikeUtf16(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        if (length >= 2) {
            int mark = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
            if (mark == 0xfeff || mark == 0xfffe) {
                return true;
            }
        }
        int zeros = 0;
        for (int i = 0; i < length; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return length >= 4 && zeros * 4 >= length;
    }

    /**
     * A guess from how the bytes above ASCII are spread: TCVN3 is alone in filling A1 to BE; in the
     * other two a mark follows its vowel.
     */
    static Encoding guess(byte[] bytes) {
        if (looksLikeUtf16(bytes)) {
            return UTF_16;
        }
        int high = 0;
        int tcvn3 = 0;
        int vni = 0;
        int windows1258 = 0;
        int length = Math.min(bytes.length, SAMPLE);
        for (int i = 1; i < length; i++) {
            char c = (char) (bytes[i] & 0xff);
            char before = (char) (bytes[i - 1] & 0xff);
            if (c < 0x80) {
                continue;
            }
            high++;
            tcvn3 += c >= 0xa1 && c <= 0xbe ? 1 : 0;
            vni += VNI_MARKS.indexOf(c) >= 0 && VNI_VOWELS.indexOf(before) >= 0 ? 1 : 0;
            boolean mark = WINDOWS_1258_MARKS.indexOf(c) >= 0;
            windows1258 += mark && WINDOWS_1258_VOWELS.indexOf(before) >= 0 ? 1 : 0;
        }
        if (tcvn3 * 4 >= high && high > 0) {
            return TCVN3;
        }
        if (Math.max(vni, windows1258) * 4 < high || high == 0) {
            return UNKNOWN;
        }
        return windows1258 >= vni ? WINDOWS_1258 : VNI;
    }
}
