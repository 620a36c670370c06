package vn.kehoach.model;

import vn.kehoach.source.Located;
import vn.kehoach.source.Places;

import java.util.ArrayList;
import java.util.Collections;
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
        List<Task> tasks = new ArrayList<>();
        assignments.forEach(assignment -> tasks.addAll(assignment.tasks()));
        return Collections.unmodifiableList(tasks);
    }
}
