package vn.kehoach.compose;

import java.util.Map;

/**
 * The commit that a draft was made of.
 *
 * @param name as it is printed, such as the first digits of its hash
 */
public record PlanCommit(String name, State state) {
    /** Whether the sources are those of the commit. */
    public enum State {
        AS_COMMITTED,
        MODIFIED
    }

    String words(Labels labels) {
        String label =
                switch (state) {
                    case AS_COMMITTED -> "commit";
                    case MODIFIED -> "commit-modified";
                };
        return labels.of(label, Map.of("commit", name));
    }
}
