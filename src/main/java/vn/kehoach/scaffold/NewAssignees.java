package vn.kehoach.scaffold;

import java.util.LinkedHashMap;
import java.util.Map;

/** The assignees that a new plan needs, and the text of those that no registry has. */
final class NewAssignees {
    private final KnownEntries known;
    private final Map<String, String> entries = new LinkedHashMap<>();

    NewAssignees(KnownEntries known) {
        this.known = known;
    }

    /** The id by which the body is known, or is from now on. */
    String id(String name, String kind, String... more) {
        return known.find(name)
                .orElseGet(() -> {
                    String id =
                            FreeId.of(
                                    name.replaceFirst("^Ủy ban nhân dân", "ubnd"),
                                    "co-quan",
                                    each -> known.has(each) || entries.containsKey(each));
                    StringBuilder entry = new StringBuilder("  - id: ").append(id).append('\n');
                    entry.append("    kind: ").append(kind).append('\n');
                    entry.append("    name: ").append(Quoted.of(name)).append('\n');
                    for (String line : more) {
                        entry.append("    ").append(line).append('\n');
                    }
                    entries.put(id, entry.toString());
                    return id;
                });
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    String text() {
        return String.join("\n", entries.values()).stripTrailing();
    }
}
