package vn.kehoach.decode;

import static vn.kehoach.decode.ScalarForm.TEXT;
import static vn.kehoach.decode.ValueForm.list;
import static vn.kehoach.decode.ValueForm.name;
import static vn.kehoach.decode.ValueForm.names;

import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.DemandId;
import vn.kehoach.model.GoalId;
import vn.kehoach.model.IndicatorId;
import vn.kehoach.model.Task;
import vn.kehoach.model.Task.Purpose;
import vn.kehoach.model.TaskGroup;
import vn.kehoach.model.TaskGroupId;
import vn.kehoach.model.TaskId;

final class TaskDecoder {
    private static final Choices<Purpose> PURPOSES =
            Choices.trueOrFalse(Purpose.ENABLING, Purpose.SERVING);

    static final Shape SHAPE =
            Shape.of(Owner.TASK)
                    .required("id", name(TaskId.class))
                    .required("content", TEXT)
                    .optional("due", DeadlineParser.FORM)
                    .optional("deliverable", TEXT)
                    .optional("approver", name(AssigneeId.class))
                    .optional("goals", names(GoalId.class))
                    .optional("indicators", names(IndicatorId.class))
                    .optional("enabling", PURPOSES)
                    .optional("after", names(TaskId.class))
                    .optional("fulfils", names(DemandId.class))
                    .optional("note", TEXT)
                    .optional("rationale", TEXT)
                    .illustratable();
    static final Shape ASSIGNMENT =
            Shape.of(Owner.ASSIGNMENT)
                    .required("lead", names(AssigneeId.class))
                    .required("tasks", list(SHAPE))
                    .optional("coordinator", name(AssigneeId.class))
                    .optional("support", names(AssigneeId.class))
                    .illustratable();
    static final Shape GROUP =
            Shape.of(Owner.TASK_GROUP)
                    .required("id", name(TaskGroupId.class))
                    .required("heading", TEXT)
                    .required("assignments", list(ASSIGNMENT))
                    .illustratable();
    static final Shape FILE = Shape.of(Owner.TASKS).required("groups", list(GROUP));

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
                fields.idOrNull("coordinator", AssigneeId::new),
                fields.ids("support", AssigneeId::new),
                fields.list("tasks", SHAPE, TaskDecoder::task),
                fields.provenance(),
                fields.places());
    }

    private static Task task(Fields fields) {
        return new Task(
                fields.id("id", TaskId::new),
                fields.text("content"),
                DeadlineParser.due(fields),
                fields.textOrNull("deliverable"),
                fields.idOrNull("approver", AssigneeId::new),
                fields.ids("goals", GoalId::new),
                fields.ids("indicators", IndicatorId::new),
                fields.choice("enabling", PURPOSES, Purpose.SERVING),
                fields.ids("after", TaskId::new),
                fields.ids("fulfils", DemandId::new),
                fields.textOrNull("note"),
                fields.textOrNull("rationale"),
                fields.provenance(),
                fields.places());
    }
}
