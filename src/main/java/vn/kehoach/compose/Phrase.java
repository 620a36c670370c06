package vn.kehoach.compose;

import java.util.Map;

/**
 * Words with {@code {placeholders}}; a {@code [segment]} vanishes when a placeholder in it has no
 * value.
 */
final class Phrase {
    private Phrase() {}

    static String fill(String pattern, Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            int end = c == '[' ? pattern.indexOf(']', at) : -1;
            if (end >= 0) {
                String segment = pattern.substring(at + 1, end);
                if (complete(segment, values)) {
                    filled.append(fill(segment, values));
                }
                at = end + 1;
                continue;
            }
            end = c == '{' ? pattern.indexOf('}', at) : -1;
            if (end >= 0) {
                filled.append(values.getOrDefault(pattern.substring(at + 1, end), ""));
                at = end + 1;
                continue;
            }
            filled.append(c);
            at++;
        }
        return filled.toString();
    }

    private static boolean complete(String segment, Map<String, String> values) {
        int open = segment.indexOf('{');
        while (open >= 0) {
            int close = segment.indexOf('}', open);
            if (close < 0) {
                return true;
            }
            if (values.getOrDefault(segment.substring(open + 1, close), "").isEmpty()) {
                return false;
            }
            open = segment.indexOf('{', close);
        }
        return true;
    }
}
