package vn.kehoach.decode;

import java.util.List;

/**
 * A place in a mapping that one key fills.
 *
 * @param options one key, or several of which at most one may stand
 */
public record Slot(List<Key> options, Presence presence) {
    public Slot {
        options = List.copyOf(options);
    }

    public enum Presence {
        REQUIRED,
        OPTIONAL
    }

    /** A key and what may stand under it. */
    public record Key(String name, ValueForm form) {}

    /** Whether nothing can be wrong with what fills it. */
    boolean isFree() {
        return presence == Presence.OPTIONAL && options.size() == 1;
    }

    public List<String> keys() {
        return options.stream().map(Key::name).toList();
    }
}
