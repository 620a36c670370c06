package vn.kehoach.decode;

import org.jspecify.annotations.Nullable;

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

    public List<String> keys() {
        return options.stream().map(Key::name).toList();
    }

    @Nullable Key find(String name) {
        for (Key option : options) {
            if (option.name().equals(name)) {
                return option;
            }
        }
        return null;
    }
}
