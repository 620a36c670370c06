package vn.kehoach.yaml;

import java.util.ArrayList;
import java.util.List;

/** The letters of a scalar as written: what is neither white space nor a mark, escapes undone. */
final class RawLetters {
    /** How many letters are read again, at most, to go back to one. */
    static final int STRIDE = 1024;

    private final String text;
    private final YamlScalar.Style style;
    private final boolean hasEscapes;
    private final int first;
    private final int limit;

    /** Where every {@link #STRIDE}th letter stands, of those that have been read. */
    private final List<Mark> marks = new ArrayList<>();

    /** The letter between {@link #start} and {@link #end}, counted from 0; -1 before the first. */
    private int letter;

    private int start;
    private int end;

    RawLetters(YamlScalar scalar) {
        this.text = scalar.span().file().text();
        this.style = scalar.style();
        this.hasEscapes =
                style == YamlScalar.Style.SINGLE_QUOTED || style == YamlScalar.Style.DOUBLE_QUOTED;
        int from = scalar.span().from();
        int to = scalar.span().to();
        this.first =
                switch (style) {
                    case PLAIN -> from;
                    case SINGLE_QUOTED, DOUBLE_QUOTED -> Math.min(from + 1, to);
                    case LITERAL, FOLDED -> afterHeader(from, to);
                };
        this.limit =
                switch (style) {
                    case PLAIN, LITERAL, FOLDED -> to;
                    case SINGLE_QUOTED, DOUBLE_QUOTED -> Math.max(first, to - 1);
                };
        this.letter = -1;
        this.start = first;
        this.end = first;
    }

    private record Mark(int start, int end) {}

    private int afterHeader(int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    static boolean isLetter(int codePoint) {
        return !isWhite(codePoint) && !isJoined(codePoint);
    }

    /** All that looks like a space: some are read as one, but only in indentation. */
    static boolean isWhite(int codePoint) {
        return switch (codePoint) {
            case ' ', '\t', '\n', '\r', 0xa0, 0x1680, 0x202f, 0x205f, 0x3000 -> true;
            default -> codePoint >= 0x2000 && codePoint <= 0x200a;
        };
    }

    /** What may become one with the character before it: marks, Korean vowels, second halves. */
    static boolean isJoined(int codePoint) {
        if (codePoint < 0x300 || codePoint >= 0x1e00 && codePoint <= 0x1eff) {
            return false;
        }
        return ScalarText.isMark(codePoint)
                || codePoint >= 0x1160 && codePoint <= 0x11ff
                || codePoint >= Character.MIN_LOW_SURROGATE
                        && codePoint <= Character.MAX_LOW_SURROGATE;
    }

    /** Where the text begins, after a quote or a block's header. */
    int first() {
        return first;
    }

    /** Where the n-th letter begins; the end of the scalar if there is none. */
    int start(int n) {
        moveTo(n);
        return letter == n ? start : limit;
    }

    /** Where the n-th letter ends, its marks included. */
    int end(int n) {
        moveTo(n);
        return letter == n ? end : limit;
    }

    private void moveTo(int n) {
        if (n < letter) {
            Mark mark = marks.get(n / STRIDE);
            letter = n / STRIDE * STRIDE;
            start = mark.start();
            end = mark.end();
        }
        while (letter < n && end < limit) {
            readLetter();
            if (letter == marks.size() * STRIDE) {
                marks.add(new Mark(start, end));
            }
        }
    }

    private void readLetter() {
        int i = end;
        while (i < limit && !isLetter(value(i))) {
            i = unitEnd(i);
        }
        start = i;
        end = Math.min(unitEnd(i), limit);
        if (i < limit) {
            letter++;
            while (end < limit && isJoined(value(end))) {
                end = unitEnd(end);
            }
        }
    }

    private boolean isEscape(int i) {
        return style == YamlScalar.Style.DOUBLE_QUOTED && text.charAt(i) == '\\' && i + 1 < limit;
    }

    /** The end of a character or of the escape that stands for one. */
    private int unitEnd(int i) {
        if (i >= limit) {
            return limit;
        }
        int length = Character.isHighSurrogate(text.charAt(i)) ? pair(i) : 1;
        if (!hasEscapes) {
            return Math.min(i + length, limit);
        }
        if (isEscape(i)) {
            length =
                    switch (text.charAt(i + 1)) {
                        case 'x' -> 4;
                        case 'u' -> 6;
                        case 'U' -> 10;
                        case '\r' -> text.startsWith("\n", i + 2) ? 3 : 2;
                        default -> 1 + Character.charCount(text.codePointAt(i + 1));
                    };
        } else if (style == YamlScalar.Style.SINGLE_QUOTED && text.charAt(i) == '\'') {
            length = 2;
        }
        return Math.min(i + length, limit);
    }

    private int pair(int i) {
        return Character.charCount(text.codePointAt(i));
    }

    /** The code point that stands at an offset; some letter for escapes that are one. */
    private int value(int i) {
        if (!hasEscapes || !isEscape(i)) {
            char c = text.charAt(i);
            return Character.isHighSurrogate(c) ? text.codePointAt(i) : c;
        }
        return switch (text.charAt(i + 1)) {
            case 'x', 'u', 'U' -> hexadecimal(i + 2, unitEnd(i));
            case 'n', 'r', 't', '\n', '\r', '\t', ' ', '_' -> ' ';
            default -> 'x';
        };
    }

    private int hexadecimal(int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value << 4 | Character.digit(text.charAt(i), 16) & 0xf;
        }
        return value;
    }
}
