package vn.kehoach.decode;

import java.util.List;

/**
 * A place in a mapping that one key fills.
 *
 * @param keys one, or several of which at most one may stand
 */
record Slot(List<String> keys, Presence presence) {
    Slot {
        keys = List.copyOf(keys);
    }

    enum Presence {
        REQUIRED,
        OPTIONAL
    }
}
