package vn.kehoach.policy;

import vn.kehoach.source.SourceFile;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where a plan lies.
 *
 * @param folder of the plan
 * @param names of its files relative to the folder of plans, with {@code /}; shared ones have none
 */
public record PlanPlace(String folder, Map<SourceFile, String> names) {
    public PlanPlace {
        names = Map.copyOf(names);
    }

    /** What is found in a shared file belongs to the plan for which it was read. */
    boolean matches(String pattern, SourceFile file) {
        Pattern regex = regex(pattern);
        String name = names.getOrDefault(file, "");
        return regex.matcher(folder).matches()
                || regex.matcher(name).matches()
                || name.lastIndexOf('/') > 0
                        && regex.matcher(name.substring(0, name.lastIndexOf('/'))).matches();
    }

    boolean isShared(SourceFile file) {
        return names.getOrDefault(file, "").indexOf('/') < 0;
    }

    private static Pattern regex(String pattern) {
        StringBuilder regex = new StringBuilder();
        String glob = pattern.endsWith("/") ? pattern.substring(0, pattern.length() - 1) : pattern;
        for (String part : glob.splitWithDelimiters("\\*\\*|\\*|\\?", 0)) {
            regex.append(
                    switch (part) {
                        case "**" -> ".*";
                        case "*" -> "[^/]*";
                        case "?" -> "[^/]";
                        default -> Pattern.quote(part);
                    });
        }
        return Pattern.compile(regex.toString());
    }
}
