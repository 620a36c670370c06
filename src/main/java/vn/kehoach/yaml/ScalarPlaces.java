package vn.kehoach.yaml;

import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where stretches of a scalar's text stand in its file.
 *
 * <p>Folding touches white space only, and NFC only marks, so the n-th letter of the text is the
 * n-th letter of what was written, once quotes and escapes are undone. Stretches asked for in
 * ascending order are found in one pass, and going back is cheap. It remembers how far it has
 * counted, so only one thread at a time asks.
 */
public final class ScalarPlaces {
    private final YamlScalar scalar;
    private final String text;
    private final SourceFile file;
    private final RawLetters raw;
    private final boolean oneToOne;

    /** The first offset in the text that has not been counted, and the letters before it. */
    private int counted;

    private int letters;

    /** The letters before each {@link RawLetters#STRIDE}th offset that has been counted. */
    private final List<Integer> lettersBeforeMark = new ArrayList<>();

    ScalarPlaces(YamlScalar scalar) {
        this.scalar = scalar;
        this.text = scalar.text();
        this.file = scalar.span().file();
        this.raw = new RawLetters(scalar);
        int quotes = quotes(scalar.style());
        // Folding and escapes make a text shorter than it was written, never longer.
        int written = scalar.span().to() - scalar.span().from();
        this.oneToOne = quotes >= 0 && written == text.length() + 2 * quotes;
    }

    private static int quotes(YamlScalar.Style style) {
        return switch (style) {
            case PLAIN -> 0;
            case SINGLE_QUOTED, DOUBLE_QUOTED -> 1;
            case LITERAL, FOLDED -> -1;
        };
    }

    /** The place of a stretch of the text, in UTF-16 units. */
    public synchronized Span span(int from, int to) {
        if (oneToOne) {
            int start = scalar.span().from() + quotes(scalar.style());
            return file.span(start + from, start + to);
        }
        int start = start(from);
        return file.span(start, to <= from ? start : Math.max(start, end(to)));
    }

    /** Where the character at an offset begins. */
    private int start(int offset) {
        int letter = lettersBefore(offset);
        if (offset < text.length() && isLetter(text, offset)) {
            return raw.start(letter);
        }
        return afterLetter(letter, offset);
    }

    /** Where the character before an offset ends. */
    private int end(int offset) {
        return afterLetter(lettersBefore(offset), offset);
    }

    /** White space keeps its place as far as it was written as it is read. */
    private int afterLetter(int letter, int offset) {
        int place = letter == 0 ? raw.first() : raw.end(letter - 1);
        int white = offset;
        while (white > 0 && RawLetters.isWhite(text.charAt(white - 1))) {
            white--;
        }
        String written = file.text();
        int limit = scalar.span().to();
        while (white < offset && place < limit && written.charAt(place) == text.charAt(white)) {
            white++;
            place++;
        }
        return place;
    }

    private int lettersBefore(int offset) {
        if (offset < counted) {
            int mark = offset / RawLetters.STRIDE;
            counted = mark * RawLetters.STRIDE;
            letters = lettersBeforeMark.get(mark);
        }
        while (counted < offset) {
            if (counted == lettersBeforeMark.size() * RawLetters.STRIDE) {
                lettersBeforeMark.add(letters);
            }
            letters += isLetter(text, counted) ? 1 : 0;
            counted++;
        }
        return letters;
    }

    private static boolean isLetter(String text, int offset) {
        char c = text.charAt(offset);
        // Only in this order is a pair's second half seen alone.
        return RawLetters.isLetter(c)
                && (!Character.isHighSurrogate(c) || RawLetters.isLetter(text.codePointAt(offset)));
    }
}
