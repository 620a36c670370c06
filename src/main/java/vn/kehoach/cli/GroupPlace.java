package vn.kehoach.cli;

import vn.kehoach.insert.Entry;
import vn.kehoach.insert.Registered;
import vn.kehoach.yaml.YamlMapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The group to which an entry belongs, and of a task the assignment. */
record GroupPlace(NewValues values, List<PlanFile> files, String inner) {
    private record Group(PlanFile file, YamlMapping mapping) {}

    Optional<NewPlace> find(Entry entry, boolean task) throws Refusal {
        List<Group> groups = new ArrayList<>();
        for (PlanFile file : files) {
            file.elements("groups").forEach(group -> groups.add(new Group(file, group)));
        }
        String asked = values.one("--group");
        List<Group> fitting =
                groups.stream()
                        .filter(group ->
                                asked.isEmpty() || Registered.id(group.mapping()).equals(asked))
                        .toList();
        if (task) {
            for (Group group : fitting) {
                Optional<YamlMapping> assignment =
                        Registered.elements(group.mapping(), inner)
                                .filter(this::isOfTheSame)
                                .findFirst();
                if (assignment.isPresent()) {
                    return Optional.of(
                            new NewPlace(group.file(), assignment.get(), "tasks", entry));
                }
            }
        }
        Entry whole = task ? entry.within(values.assignment(), "tasks") : entry;
        return fitting.size() == 1
                ? Optional.of(
                        new NewPlace(fitting.get(0).file(), fitting.get(0).mapping(), inner, whole))
                : Optional.empty();
    }

    /** The same leads and, if any are said, the same who support. */
    private boolean isOfTheSame(YamlMapping assignment) {
        List<String> support = values.several("--support");
        return new HashSet<>(Registered.texts(assignment, "lead"))
                        .equals(new HashSet<>(values.several("--lead")))
                && (support.isEmpty()
                        || new HashSet<>(Registered.texts(assignment, "support"))
                                .equals(new HashSet<>(support)));
    }
}
