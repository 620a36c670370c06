package vn.kehoach.citation;

/** The years of the terms (khóa) of the National Assembly. */
final class Terms {
    /** The first year of each term from the ninth on; a term ends in the year the next begins. */
    private static final int[] FIRST = {1992, 1997, 2002, 2007, 2011, 2016, 2021, 2026, 2031};

    private static final int FIRST_KNOWN = 9;

    private Terms() {}

    static boolean mayHave(int term, int year) {
        int index = term - FIRST_KNOWN;
        if (index < 0 || index + 1 >= FIRST.length) {
            return index >= 0 && year >= FIRST[FIRST.length - 1];
        }
        return FIRST[index] <= year && year <= FIRST[index + 1];
    }
}
