package vn.kehoach.check.deadline;

import vn.kehoach.check.task.Assigned;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.AssigneeName;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.Days;
import vn.kehoach.model.Stage;
import vn.kehoach.model.Task;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Located;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A body that exists when the plan is made and not until its task is done.
 *
 * <p>What a plan that was issued could not know is no fault of it: the rule looks at plans in the
 * making, and at others only from a day of which it is asked ({@code --as-of}).
 *
 * @param until its last day
 * @param due last day of the task
 * @param successors ids and names
 */
public record AssigneeGoneByDeadline(
        String name, LocalDate until, LocalDate due, List<String> successors) implements Problem {
    @Override
    public Code code() {
        return new Code("AGC-21");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        LocalDate own = plan.plan().date().value().judgedOn(plan.plan().period());
        boolean history =
                plan.plan().stage().value() == Stage.ISSUED && plan.judgedOn().equals(own);
        return history
                ? Stream.empty()
                : Assigned.assignments(plan).flatMap(assignment -> in(assignment, plan));
    }

    private static Stream<Diagnostic> in(Assignment assignment, ResolvedPlan plan) {
        Optional<Task> last =
                assignment.tasks().stream()
                        .filter(task -> task.due() != null)
                        .max(Comparator.comparing(task -> end(task, plan)));
        return last.stream()
                .flatMap(task ->
                        Stream.of(
                                        assignment.lead().stream(),
                                        Stream.ofNullable(assignment.coordinator()),
                                        assignment.support().stream())
                                .flatMap(Function.identity())
                                .flatMap(id -> gone(id, task, plan)));
    }

    private static LocalDate end(Task task, ResolvedPlan plan) {
        LocalDate period = LocalDate.of(plan.plan().period().to(), Month.DECEMBER, 31);
        return Optional.ofNullable(task.due())
                .flatMap(due -> due.value().days())
                .map(Days::last)
                .orElse(period);
    }

    private static Stream<Diagnostic> gone(Located<AssigneeId> id, Task task, ResolvedPlan plan) {
        LocalDate due = end(task, plan);
        Optional<AssigneeName> now = plan.assignees().findName(id.value());
        if (now.isEmpty() || plan.assignees().nameOn(id.value(), due).isPresent()) {
            return Stream.empty();
        }
        return plan.assignees().find(id.value()).stream()
                .flatMap(assignee ->
                        assignee.names().stream()
                                .map(name -> name.validity().until())
                                .filter(Objects::nonNull)
                                .filter(until -> until.value().isBefore(due))
                                .max(Comparator.comparing(Located::value))
                                .stream()
                                .map(until ->
                                        Diagnostic.of(
                                                new AssigneeGoneByDeadline(
                                                        now.get().name(),
                                                        until.value(),
                                                        due,
                                                        successors(assignee, due, plan)),
                                                id.span(),
                                                new Related(Relation.EXPIRES_HERE, until.span()),
                                                new Related(
                                                        Relation.DATED_HERE,
                                                        task.places().value("due")))));
    }

    private static List<String> successors(Assignee assignee, LocalDate day, ResolvedPlan plan) {
        return assignee.successors().stream()
                .map(Located::value)
                .flatMap(id ->
                        plan.assignees().nameOn(id, day).stream()
                                .map(name -> id.text() + " (" + name.name() + ")"))
                .toList();
    }
}
