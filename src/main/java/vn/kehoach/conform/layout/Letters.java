package vn.kehoach.conform.layout;

import vn.kehoach.conform.page.Line;

/** Whether words are written in capitals. */
public final class Letters {
    /** Abbreviations such as "CTr" and units keep their small letters among capitals. */
    private static final double MOSTLY = 0.7;

    private Letters() {}

    public static boolean capitals(Line line) {
        return capitals(line.mainText());
    }

    public static boolean capitals(String text) {
        long upper = text.codePoints().filter(Character::isUpperCase).count();
        long lower = text.codePoints().filter(Character::isLowerCase).count();
        return upper > 0 && upper >= MOSTLY * (upper + lower);
    }
}
