package vn.kehoach.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short names that prose gives to what it cites. */
public final class NamingFinder {
    private static final Pattern NAMING =
            Gap.words(
                    "\\("
                            + Gap.ANY
                            + "(?:(?:sau đây|dưới đây),?"
                            + Gap.ANY
                            + ")?(?:xin )?(?:được )?(?:gọi tắt|gọi"
                            + " chung|viết tắt|gọi) là:?"
                            + Gap.ANY
                            + "[“\"*\\u2060]{0,4}+([^()“”\"]{1,150})");

    private NamingFinder() {}

    public static List<Naming> in(String letters) {
        List<Naming> namings = new ArrayList<>();
        if (letters.indexOf('(') < 0) {
            return namings;
        }
        Matcher naming = NAMING.matcher(letters);
        while (naming.find()) {
            int close = letters.indexOf(')', naming.end());
            int end = close < 0 || close > naming.end() + 4 ? naming.end() : close + 1;
            int to = naming.end(1);
            while (to > naming.start(1) && " \u2060\u00A0".indexOf(letters.charAt(to - 1)) >= 0) {
                to--;
            }
            namings.add(
                    new Naming(
                            Piece.of(letters, naming.start(), end),
                            Piece.of(letters, naming.start(1), to)));
        }
        return namings;
    }
}
