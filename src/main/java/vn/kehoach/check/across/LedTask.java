package vn.kehoach.check.across;

import vn.kehoach.check.task.Wording;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.Task;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Span;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A task and those who lead it. */
record LedTask(String id, Wording wording, Leads leads, Span place) {
    /** Fewer say what any plan has somebody do: "Tổng hợp, báo cáo UBND tỉnh". */
    private static final int FEWEST_WORDS = 7;

    /** What the words mean depends on the plan in which they stand. */
    private static final Pattern OWN =
            Pattern.compile(
                    "\\$\\{(task|goal|indicator|section|appendix|count|value):|Kế hoạch|kế hoạch"
                            + " này");

    /** Those that say enough to be compared. */
    static Stream<LedTask> in(ResolvedPlan plan) {
        return plan.plan().taskGroups().stream()
                .flatMap(group -> group.assignments().stream())
                .flatMap(assignment -> in(assignment, plan));
    }

    private static Stream<LedTask> in(Assignment assignment, ResolvedPlan plan) {
        Leads leads = Leads.of(assignment, plan);
        return assignment.tasks().stream()
                .filter(LedTask::isComparable)
                .map(task ->
                        new LedTask(
                                task.id().value().text(),
                                Wording.of(task.content().written().text()),
                                leads,
                                task.content().span()));
    }

    private static boolean isComparable(Task task) {
        return !OWN.matcher(task.content().written().text()).find()
                && Likeness.of(task.content()).chars().filter(c -> c == ' ').count()
                        >= FEWEST_WORDS - 1;
    }
}
