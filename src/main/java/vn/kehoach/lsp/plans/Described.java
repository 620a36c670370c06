package vn.kehoach.lsp.plans;

import vn.kehoach.resolve.Declaration;

import java.util.List;

/**
 * A thing as drafters look for it.
 *
 * @param names what it may be called, the usual one first
 * @param current whether it exists, or is in force, on the day of the plan
 */
public record Described(Declaration declaration, List<String> names, boolean current) {
    public Described {
        names = List.copyOf(names);
    }

    public String name() {
        return names.getFirst();
    }
}
