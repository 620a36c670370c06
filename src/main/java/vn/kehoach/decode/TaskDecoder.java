package vn.kehoach.decode;

import org.jspecify.annotations.Nullable;

import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.GoalId;
import vn.kehoach.model.IndicatorId;
import vn.kehoach.model.Task;
import vn.kehoach.model.TaskGroup;
import vn.kehoach.model.TaskGroupId;
import vn.kehoach.model.TaskId;
import vn.kehoach.source.Located;

final class TaskDecoder {
    static final Shape FILE = Shape.of(Owner.TASKS).required("groups");
    static final Shape GROUP =
            Shape.of(Owner.TASK_GROUP).required("id", "heading", "assignments").illustratable();
    static final Shape ASSIGNMENT =
            Shape.of(Owner.ASSIGNMENT)
                    .required("lead", "tasks")
                    .optional("support")
                    .illustratable();
    static final Shape SHAPE =
            Shape.of(Owner.TASK)
                    .required("id", "content")
                    .optional(
                            "due",
                            "deliverable",
                            "approver",
                            "goals",
                            "indicators",
                            "note",
                            "rationale")
                    .illustratable();

    private TaskDecoder() {}

    static TaskGroup group(Fields fields) {
        return new TaskGroup(
                fields.id("id", TaskGroupId::new),
                fields.text("heading"),
                fields.list("assignments", ASSIGNMENT, TaskDecoder::assignment),
                fields.provenance(),
                fields.places());
    }

    private static Assignment assignment(Fields fields) {
        return new Assignment(
                fields.ids("lead", AssigneeId::new),
                fields.ids("support", AssigneeId::new),
                fields.list("tasks", SHAPE, TaskDecoder::task),
                fields.provenance(),
                fields.places());
    }

    private static Task task(Fields fields) {
        return new Task(
                fields.id("id", TaskId::new),
                fields.text("content"),
                due(fields),
                fields.textOrNull("deliverable"),
                fields.idOrNull("approver", AssigneeId::new),
                fields.ids("goals", GoalId::new),
                fields.ids("indicators", IndicatorId::new),
                fields.textOrNull("note"),
                fields.textOrNull("rationale"),
                fields.provenance(),
                fields.places());
    }

    private static @Nullable Located<Deadline> due(Fields fields) {
        return fields.find("due")
                .flatMap(value ->
                        value.scalar()
                                .flatMap(scalar ->
                                        DeadlineParser.parse(scalar.text(), value::report))
                                .map(deadline -> new Located<>(deadline, value.place())))
                .orElse(null);
    }
}
