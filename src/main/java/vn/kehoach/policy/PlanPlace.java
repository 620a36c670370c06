package vn.kehoach.policy;

import vn.kehoach.source.SourceFile;

import java.util.Map;

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

    /** Whether a pattern is that of the plan or of something in it. */
    boolean isMeantBy(String pattern) {
        return Glob.of(pattern).matches(folder)
                || names.keySet().stream().anyMatch(file -> matches(pattern, file));
    }

    /** What is found in a shared file belongs to the plan for which it was read. */
    boolean matches(String pattern, SourceFile file) {
        Glob glob = Glob.of(pattern);
        String name = names.getOrDefault(file, "");
        return glob.matches(folder)
                || glob.matches(name)
                || name.lastIndexOf('/') > 0
                        && glob.matches(name.substring(0, name.lastIndexOf('/')));
    }

    boolean isShared(SourceFile file) {
        return names.getOrDefault(file, "").indexOf('/') < 0;
    }
}
