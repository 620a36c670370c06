package vn.kehoach.check.task;

import org.jspecify.annotations.Nullable;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.model.Days;
import vn.kehoach.model.Task;
import vn.kehoach.model.TaskId;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Located;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A task must wait for one that may be done later than itself.
 *
 * @param due last day of the task
 * @param later last day of the one before it
 */
public record PredecessorDueLater(String task, LocalDate due, String predecessor, LocalDate later)
        implements Problem {
    @Override
    public Code code() {
        return new Code("TSK-14");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        Map<TaskId, Task> tasks = new HashMap<>();
        Assigned.in(plan).forEach(each -> tasks.putIfAbsent(each.task().id().value(), each.task()));
        return Assigned.in(plan)
                .flatMap(each ->
                        each.task().after().stream()
                                .flatMap(id -> compare(each.task(), id, tasks.get(id.value()))));
    }

    private static Stream<Diagnostic> compare(
            Task task, Located<TaskId> id, @Nullable Task before) {
        if (before == null || task.due() == null || before.due() == null) {
            return Stream.empty();
        }
        Optional<Days> own = task.due().value().days();
        Optional<Days> earlier = before.due().value().days();
        if (own.isEmpty() || earlier.isEmpty() || !earlier.get().last().isAfter(own.get().last())) {
            return Stream.empty();
        }
        return Stream.of(
                Diagnostic.of(
                        new PredecessorDueLater(
                                task.id().value().text(),
                                own.get().last(),
                                id.value().text(),
                                earlier.get().last()),
                        id.span(),
                        new Related(Relation.DATED_HERE, task.due().span()),
                        new Related(Relation.DATED_HERE, before.due().span())));
    }
}
