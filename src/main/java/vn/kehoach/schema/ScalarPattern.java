package vn.kehoach.schema;

import vn.kehoach.decode.ScalarForm;

/**
 * The letters of scalars, as ECMA regular expressions; what only a calendar knows is let through.
 */
final class ScalarPattern {
    static final String ID = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private static final String YEAR = "(19|20|21)[0-9]{2}";
    private static final String MONTH = YEAR + "-(0[1-9]|1[0-2])";
    private static final String DAY = MONTH + "-(0[1-9]|[12][0-9]|3[01])";
    private static final String FIGURE = "-?([0-9]+|[1-9][0-9]{0,2}(\\.[0-9]{3})+)(,[0-9]+)?";

    private ScalarPattern() {}

    static String of(ScalarForm form) {
        return switch (form) {
            case TEXT -> "\\S";
            case WORDS -> "^(?![\\s\\S]*\\$\\{)[\\s\\S]*\\S";
            case CELL -> "";
            case YEAR -> whole(YEAR);
            case DAY -> whole(DAY);
            case ISSUE_DATE -> whole(DAY + "|" + MONTH + "|" + YEAR);
            case DUE ->
                    whole(
                            DAY
                                    + "|"
                                    + MONTH
                                    + "|"
                                    + YEAR
                                    + "(-Q[1-4]|-H[12])?|"
                                    + YEAR
                                    + "\\.\\."
                                    + YEAR);
            case FIGURE -> whole(FIGURE);
            case TARGET ->
                    whole("-|(>=|<=|>|<) ?" + FIGURE + "|" + FIGURE + "( ?- ?" + FIGURE + ")?");
        };
    }

    /** Decimal digits without leading zeros, of a number from 0 or 1 up to another. */
    static String upTo(int least, int most) {
        String digits = Integer.toString(most);
        StringBuilder numbers = new StringBuilder(least == 0 ? "0|" : "");
        for (int length = 1; length < digits.length(); length++) {
            numbers.append("[1-9][0-9]{").append(length - 1).append("}|");
        }
        for (int same = 0; same < digits.length(); same++) {
            char first = same == 0 ? '1' : '0';
            if (digits.charAt(same) > first) {
                numbers.append(digits, 0, same)
                        .append('[')
                        .append(first)
                        .append('-')
                        .append((char) (digits.charAt(same) - 1))
                        .append("][0-9]{")
                        .append(digits.length() - same - 1)
                        .append("}|");
            }
        }
        return whole(numbers + digits);
    }

    private static String whole(String pattern) {
        return "^(" + pattern + ")$";
    }
}
