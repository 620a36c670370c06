package vn.kehoach.decode;

import java.util.List;

/**
 * How a key of a mapping is tied to others.
 *
 * @param key which, if it is there, excludes the others or needs them
 */
public record Tie(String key, Relation relation, List<String> others) {
    public Tie {
        others = List.copyOf(others);
    }

    public enum Relation {
        EXCLUDES,
        NEEDS
    }
}
