package vn.kehoach.model;

import java.util.List;
import vn.kehoach.source.Located;

public record TaskGroup(
        Located<TaskGroupId> id,
        Text heading,
        List<Assignment> assignments,
        Provenance provenance) {
    public TaskGroup {
        assignments = List.copyOf(assignments);
    }

    public List<Task> tasks() {
        return assignments.stream().flatMap(assignment -> assignment.tasks().stream()).toList();
    }
}
