package vn.kehoach.resolve;

/** Numbers as the decree writes them: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6d. */
public final class Numerals {
    /** The letters of the decree's own points: no f, j, w, z and no ă, â, ê, ô, ơ, ư. */
    private static final String POINTS = "abcdđeghiklmnopqrstuvxy";

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {
        "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };

    private Numerals() {}

    /**
     * @param number from 1
     */
    public static String roman(int number) {
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                text.append(ROMAN[i]);
                rest -= VALUES[i];
            }
        }
        return text.toString();
    }

    /**
     * After y come aa, ab and so on.
     *
     * @param number from 1
     */
    public static String point(int number) {
        StringBuilder text = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / POINTS.length()) {
            text.insert(0, POINTS.charAt((rest - 1) % POINTS.length()));
        }
        return text.toString();
    }

    /** Dashes inside dashes alternate with plus signs. */
    static String dash(int depth) {
        return depth % 2 == 0 ? "-" : "+";
    }
}
