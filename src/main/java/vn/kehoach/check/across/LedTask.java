package vn.kehoach.check.across;

import vn.kehoach.check.task.Wording;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.Task;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A task and where it is given to whom. */
record LedTask(ResolvedPlan plan, Assignment assignment, Task task) {
    /** Fewer say what any plan has somebody do: "Tổng hợp, báo cáo UBND tỉnh". */
    private static final int FEWEST_WORDS = 7;

    /** What the words mean depends on the plan in which they stand. */
    private static final Pattern OWN =
            Pattern.compile(
                    "\\$\\{(task|goal|indicator|section|appendix|count|value):|Kế hoạch|kế hoạch"
                            + " này");

    static Stream<LedTask> in(ResolvedPlan plan) {
        return plan.plan().taskGroups().stream()
                .flatMap(group -> group.assignments().stream())
                .flatMap(assignment ->
                        assignment.tasks().stream()
                                .map(task -> new LedTask(plan, assignment, task)))
                .filter(LedTask::isComparable);
    }

    private boolean isComparable() {
        String written = task.content().written().text();
        return !OWN.matcher(written).find()
                && likeness().chars().filter(c -> c == ' ').count() >= FEWEST_WORDS - 1;
    }

    Wording wording() {
        return Wording.of(task.content().written().text());
    }

    private String likeness() {
        return Likeness.of(task.content());
    }

    Leads leads() {
        return Leads.of(assignment, plan);
    }
}
