package vn.kehoach.search;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Which runs of one, two and three letters stand in a text, whatever their case, as bits: one that
 * is not there is known not to be, one that seems to be there mostly is. All digits count as one,
 * and of the first letter of a word it is also known of which kind it is, since patterns ask for
 * that.
 */
public final class Grams {
    static final int LONGEST = 3;

    /**
     * Stands for any first letter of a word, behind a sign or behind a sign and a space: behind a
     * space alone there is always one.
     */
    static final char LETTER = '\uE000';

    static final char CAPITAL = '\uE001';
    static final char SMALL = '\uE002';

    /** Stands for each of the ten. */
    static final char DIGIT = '\uE003';

    private static final char FOLDED_DIGIT = '0';

    /** Leaves most bits unset, so that few words seem to be where they are not. */
    private static final int BITS_PER_LETTER = 16;

    private static final int FEWEST_BITS = 256;

    /** 128 kB; a text that fills it is as long as a book. */
    private static final int MOST_BITS = 1 << 20;

    /**
     * What is known of each letter that was met, as {@link #learn} says it; 0 of others. To ask
     * {@link Character} each time took four times as long, and to ask it at once for all letters of
     * Vietnamese 5 ms of each start.
     */
    private static final int[] LEARNT = new int[Character.MAX_VALUE + 1];

    private static final int IS_LETTER = 1 << 16;

    private final long[] bits;

    private Grams(long[] bits) {
        this.bits = bits;
    }

    public static Grams of(String text) {
        int wanted = Math.min(MOST_BITS, Math.max(FEWEST_BITS, text.length() * BITS_PER_LETTER));
        long[] bits = new long[Integer.highestOneBit(wanted) / Long.SIZE];
        add(text, bits);
        return new Grams(bits);
    }

    /** Which stand in any of several texts; in a language as a whole there are not so many. */
    public static Grams ofAll(Stream<String> texts) {
        long[] bits = new long[MOST_BITS / Long.SIZE];
        texts.forEach(text -> add(text, bits));
        return new Grams(bits);
    }

    private static void add(String text, long[] bits) {
        int one = 0;
        int two = 0;
        for (int i = 0; i < text.length(); i++) {
            int c = fold(text.charAt(i));
            set(bits, hash(c));
            if (i > 0) {
                set(bits, hash(one << 16 | c));
            }
            if (i > 1) {
                set(bits, hash(31 * (two << 16 | one) + c));
            }
            if (i > 0 && isTelling(text, i) && isLetter(text.charAt(i))) {
                addFirst(text.charAt(i), two, one, bits);
            }
            two = one;
            one = c;
        }
    }

    private static void addFirst(char letter, int two, int one, long[] bits) {
        addKind(LETTER, two, one, bits);
        if (isOf(CAPITAL, letter)) {
            addKind(CAPITAL, two, one, bits);
        }
        if (isOf(SMALL, letter)) {
            addKind(SMALL, two, one, bits);
        }
    }

    private static void addKind(char kind, int two, int one, long[] bits) {
        set(bits, hash(one << 16 | kind));
        set(bits, hash(31 * (two << 16 | one) + kind));
    }

    /** Whether what stands before a letter says something about it. */
    static boolean isTelling(String text, int at) {
        char before = text.charAt(at - 1);
        return before == ' '
                ? at > 1 && text.charAt(at - 2) != ' ' && !isLetter(text.charAt(at - 2))
                : !isLetter(before);
    }

    static boolean isLetter(char c) {
        return (learnt(c) & IS_LETTER) != 0;
    }

    /**
     * @param gram as {@link #hash(String)} gives it
     */
    boolean mayHave(int gram) {
        return (bits[gram >>> 6 & bits.length - 1] >>> gram & 1) != 0;
    }

    /** Of one to three letters. */
    static int hash(String gram) {
        int last = fold(gram.charAt(gram.length() - 1));
        return switch (gram.length()) {
            case 1 -> hash(last);
            case 2 -> hash(fold(gram.charAt(0)) << 16 | last);
            default -> hash(31 * (fold(gram.charAt(0)) << 16 | fold(gram.charAt(1))) + last);
        };
    }

    static boolean isKind(char folded) {
        return LETTER <= folded && folded <= DIGIT;
    }

    /**
     * Half of a letter may be of either kind.
     *
     * @param kind one of those above
     */
    static boolean isOf(char kind, char letter) {
        return switch (kind) {
            case LETTER -> isLetter(letter);
            case CAPITAL -> isLetter(letter) && !Character.isLowerCase(letter);
            case SMALL -> isLetter(letter) && !Character.isUpperCase(letter);
            case DIGIT -> '0' <= letter && letter <= '9';
            default -> false;
        };
    }

    static char fold(char c) {
        return (char) learnt(c);
    }

    /** Threads may learn the same at once: they learn the same. */
    private static int learnt(char c) {
        int known = LEARNT[c];
        if (known == 0) {
            known = learn(c);
            LEARNT[c] = known;
        }
        return known;
    }

    /** The folded letter in the lower half, and whether it is a letter above. */
    private static int learn(char c) {
        boolean digit = c == DIGIT || '0' <= c && c <= '9';
        boolean letter = Character.isLetter(c) || Character.isSurrogate(c);
        int folded = digit ? FOLDED_DIGIT : Character.toLowerCase(Character.toUpperCase(c));
        return letter ? folded | IS_LETTER : folded;
    }

    private static int hash(int letters) {
        int mixed = letters * 0x9E3779B1;
        return mixed ^ mixed >>> 15;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Grams grams && Arrays.equals(bits, grams.bits);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bits);
    }

    private static void set(long[] bits, int gram) {
        bits[gram >>> 6 & bits.length - 1] |= 1L << gram;
    }
}
