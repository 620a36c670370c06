package vn.kehoach.format;

import java.util.regex.Pattern;

/** Which texts may stand without quotes. */
final class Plain {
    private static final String SIGNS_OF_YAML = ",[]{}#&*!|>'\"%@`-?:";

    /**
     * What readers of YAML 1.1 or 1.2 take for a truth value, nothing, or a number other than it is
     * written, a number with leading zeros, a time, a sum. Ours does not, but editors do.
     */
    private static final Pattern MISREAD =
            Pattern.compile(
                    "(?i)~|null|y|n|yes|no|on|off|true|false|=|<<"
                            + "|[-+]?[0-9][0-9_]*(?:\\.[0-9_]*)?(?:e[-+]?[0-9]+)?"
                            + "|[-+]?\\.[0-9_]+(?:e[-+]?[0-9]+)?"
                            + "|[-+]?\\.inf|\\.nan"
                            + "|[-+]?0[xob][0-9a-f_]+"
                            + "|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?");

    /** Of these every reader makes what is written. More digits do not fit a double. */
    private static final Pattern READ_AS_WRITTEN =
            Pattern.compile("0|-?[1-9][0-9]{0,14}|true|false");

    private Plain() {}

    static boolean mayStand(String text, boolean inBrackets) {
        return !text.isEmpty()
                && !Character.isWhitespace(text.charAt(0))
                && !Character.isWhitespace(text.charAt(text.length() - 1))
                && (SIGNS_OF_YAML.indexOf(text.charAt(0)) < 0
                        || READ_AS_WRITTEN.matcher(text).matches())
                && !text.contains(": ")
                && !text.contains(" #")
                && !text.endsWith(":")
                && text.indexOf('\n') < 0
                && !(inBrackets && hasSignOfBrackets(text))
                && !isMisread(text)
                && !isMarker(text);
    }

    private static boolean hasSignOfBrackets(String text) {
        return text.chars().anyMatch(c -> ",[]{}?".indexOf(c) >= 0);
    }

    private static boolean isMisread(String text) {
        return MISREAD.matcher(text).matches() && !READ_AS_WRITTEN.matcher(text).matches();
    }

    private static boolean isMarker(String text) {
        return text.startsWith("---") || text.startsWith("...");
    }
}
