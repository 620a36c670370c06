package vn.kehoach.model;

import vn.kehoach.source.Located;
import vn.kehoach.source.Places;

import java.util.List;

public record TaskGroup(
        Located<TaskGroupId> id,
        Text heading,
        List<Assignment> assignments,
        Provenance provenance,
        Places places) {
    public TaskGroup {
        assignments = List.copyOf(assignments);
    }

    public List<Task> tasks() {
        return assignments.stream().flatMap(assignment -> assignment.tasks().stream()).toList();
    }
}
