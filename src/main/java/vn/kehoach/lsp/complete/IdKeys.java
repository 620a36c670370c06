package vn.kehoach.lsp.complete;

import vn.kehoach.resolve.EntityKind;

import java.util.Map;
import java.util.Set;

/** Which keys take ids, in which files, and of what. */
final class IdKeys {
    private static final Set<EntityKind> ASSIGNEES = Set.of(EntityKind.ASSIGNEE);
    private static final Set<EntityKind> INSTRUMENTS = Set.of(EntityKind.INSTRUMENT);

    private static final Map<String, Map<String, Set<EntityKind>>> BY_FILE =
            Map.of(
                    "plan.yaml",
                    Map.of(
                            "issuer",
                            ASSIGNEES,
                            "to",
                            ASSIGNEES,
                            "assignees",
                            ASSIGNEES,
                            "implements",
                            INSTRUMENTS,
                            "basis",
                            INSTRUMENTS,
                            "goals",
                            Set.of(EntityKind.GOAL),
                            "tasks",
                            Set.of(EntityKind.TASK_GROUP),
                            "indicators",
                            Set.of(EntityKind.INDICATOR_GROUP),
                            "groups",
                            Set.of(EntityKind.TASK_GROUP, EntityKind.INDICATOR_GROUP)),
                    "goals.yaml",
                    Map.of("parent", Set.of(EntityKind.GOAL)),
                    "indicators.yaml",
                    Map.of(
                            "lead",
                            ASSIGNEES,
                            "support",
                            ASSIGNEES,
                            "instrument",
                            INSTRUMENTS,
                            "sum-of",
                            Set.of(EntityKind.INDICATOR),
                            "shares",
                            Set.of(EntityKind.INDICATOR)),
                    "tasks.yaml",
                    Map.of(
                            "lead",
                            ASSIGNEES,
                            "support",
                            ASSIGNEES,
                            "coordinator",
                            ASSIGNEES,
                            "approver",
                            ASSIGNEES,
                            "goals",
                            Set.of(EntityKind.GOAL),
                            "indicators",
                            Set.of(EntityKind.INDICATOR),
                            "after",
                            Set.of(EntityKind.TASK),
                            "fulfils",
                            Set.of(EntityKind.DEMAND)),
                    "assignees.yaml",
                    Map.of("successors", ASSIGNEES, "members", ASSIGNEES, "superior", ASSIGNEES),
                    "instruments.yaml",
                    Map.of("replaced-by", INSTRUMENTS, "implements", INSTRUMENTS));

    private IdKeys() {}

    /**
     * @param shown the path of the file
     */
    static Set<EntityKind> of(String shown, String key) {
        String name = shown.substring(shown.lastIndexOf('/') + 1);
        boolean tasks = shown.matches("(.*/)?tasks/[^/]*");
        return BY_FILE.getOrDefault(tasks ? "tasks.yaml" : name, Map.of())
                .getOrDefault(key, Set.of());
    }
}
