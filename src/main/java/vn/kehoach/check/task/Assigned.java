package vn.kehoach.check.task;

import vn.kehoach.model.Assignment;
import vn.kehoach.model.Task;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.stream.Stream;

/** A task and those to whom it is given. */
public record Assigned(Task task, Assignment assignment) {
    public static Stream<Assigned> in(ResolvedPlan plan) {
        return assignments(plan)
                .flatMap(each -> each.tasks().stream().map(task -> new Assigned(task, each)));
    }

    public static Stream<Assignment> assignments(ResolvedPlan plan) {
        return plan.plan().taskGroups().stream().flatMap(group -> group.assignments().stream());
    }

    public String id() {
        return task.id().value().text();
    }
}
