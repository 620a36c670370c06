package vn.kehoach.report.text;

/**
 * What a terminal makes of letters.
 *
 * <p>Control characters and the invisible ones that reorder text are shown by name: a source cannot
 * move the cursor, recolour the screen or look like another source.
 */
public final class Terminal {
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE = 0x7F;
    private static final int DELETE_PICTURE = 0x2421;

    /** First and last letters of the blocks that take two columns (UAX #11, wide and fullwidth). */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000,
        0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF01, 0xFF60,
        0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD
    };

    private Terminal() {}

    /** A text from outside, harmless and on one line. */
    public static String show(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            shown.append(show(text, at));
            at += Character.charCount(text.codePointAt(at));
        }
        return shown.toString();
    }

    /** The letter at an offset of a text. */
    public static String show(String text, int at) {
        int letter = text.codePointAt(at);
        return letter == '#' && beginsCommand(text, at) ? name(letter) : show(letter);
    }

    /** {@code ##[} or {@code ##vso[}: some build servers obey it wherever it stands in a log. */
    private static boolean beginsCommand(String text, int at) {
        if (!text.startsWith("##", at)) {
            return false;
        }
        int end = at + 2;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.startsWith("[", end);
    }

    public static String show(int letter) {
        if (letter < ' ') {
            return Character.toString(CONTROL_PICTURES + letter);
        }
        if (letter == DELETE) {
            return Character.toString(DELETE_PICTURE);
        }
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    name(letter);
            default -> Character.toString(letter);
        };
    }

    private static String name(int letter) {
        return "<U+%04X>".formatted(letter);
    }

    /** Written over the letter before it: a tone of decomposed Vietnamese. */
    public static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** In columns. */
    public static int width(String shown) {
        return shown.codePoints().map(Terminal::width).sum();
    }

    private static int width(int letter) {
        if (isMark(letter)) {
            return 0;
        }
        for (int i = 0; i < WIDE.length; i += 2) {
            if (letter >= WIDE[i] && letter <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }
}
