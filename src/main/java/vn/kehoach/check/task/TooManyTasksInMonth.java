package vn.kehoach.check.task;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.Task;
import vn.kehoach.resolve.ResolvedPlan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * @param name of who leads
 * @param count of tasks due in the month
 * @param most that the house thinks can be done
 */
public record TooManyTasksInMonth(String name, int month, int year, int count, int most)
        implements Problem {
    @Override
    public Code code() {
        return new Code("TSK-16");
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    private record Load(AssigneeId lead, YearMonth month) {}

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        Map<Load, List<Task>> loads = new LinkedHashMap<>();
        Assigned.in(plan)
                .forEach(each ->
                        month(each.task())
                                .ifPresent(month ->
                                        each.assignment().lead().stream()
                                                .map(id -> new Load(id.value(), month))
                                                .distinct()
                                                .forEach(load -> add(load, each.task(), loads))));
        int most = plan.plan().houseStyle().mostTasksDueInAMonth();
        return loads.entrySet().stream()
                .filter(load -> load.getValue().size() > most)
                .filter(load -> plan.assignees().find(load.getKey().lead()).isPresent())
                .map(load -> of(load.getKey(), load.getValue(), most, plan));
    }

    private static void add(Load load, Task task, Map<Load, List<Task>> loads) {
        loads.computeIfAbsent(load, key -> new ArrayList<>()).add(task);
    }

    /** A longer time, such as a year, leaves it to the agency when to work. */
    private static Optional<YearMonth> month(Task task) {
        return Optional.ofNullable(task.due())
                .flatMap(due -> due.value().days())
                .filter(days -> YearMonth.from(days.first()).equals(YearMonth.from(days.last())))
                .map(days -> YearMonth.from(days.last()));
    }

    private static Diagnostic of(Load load, List<Task> tasks, int most, ResolvedPlan plan) {
        return Diagnostic.of(
                new TooManyTasksInMonth(
                        plan.assignees().called(load.lead()),
                        load.month().getMonthValue(),
                        load.month().getYear(),
                        tasks.size(),
                        most),
                tasks.get(most).places().value("due"));
    }
}
