package vn.kehoach.scaffold;

import java.util.regex.Pattern;

/** Scalars of YAML that hold what was typed. */
public final class Quoted {
    /** Means the same with and without quotes, between braces too. */
    private static final Pattern PLAIN =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}0-9 ./()&-]*[\\p{L}\\p{M}0-9.)]");

    private static final Pattern OTHER_TYPE =
            Pattern.compile("(?i)true|false|null|yes|no|on|off|nan|inf");

    private Quoted() {}

    public static String of(String text) {
        if (PLAIN.matcher(text).matches() && !OTHER_TYPE.matcher(text).matches()) {
            return text;
        }
        return always(text);
    }

    /** In quotes even where none are needed. */
    public static String always(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(letter -> append(letter, quoted));
        return quoted.append('"').toString();
    }

    /** The same of prose: what would be a reference or emphasis stands for itself. */
    public static String prose(String text) {
        return of(text.replace("${", "$${").replace("*", "\\*"));
    }

    private static void append(int letter, StringBuilder quoted) {
        switch (letter) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\t' -> quoted.append("\\t");
            default -> quoted.appendCodePoint(letter);
        }
    }
}
