package vn.kehoach.check.task;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.model.Task;
import vn.kehoach.model.TaskId;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Located;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tasks each of which waits for the next, and the last for the first.
 *
 * @param path ids, the first one again at the end
 */
public record TasksWaitInCircle(List<String> path) implements Problem {
    @Override
    public Code code() {
        return new Code("TSK-14");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        Map<TaskId, Task> waiting = new LinkedHashMap<>();
        Assigned.in(plan)
                .forEach(each -> waiting.putIfAbsent(each.task().id().value(), each.task()));
        removeFree(waiting);
        List<Diagnostic> found = new ArrayList<>();
        Set<TaskId> done = new HashSet<>();
        for (TaskId start : waiting.keySet()) {
            follow(start, waiting, done).ifPresent(found::add);
        }
        return found.stream();
    }

    /** Leaves the tasks of circles and those that wait for them. */
    private static void removeFree(Map<TaskId, Task> waiting) {
        Map<TaskId, List<TaskId>> followers = new HashMap<>();
        Map<TaskId, Integer> open = new HashMap<>();
        waiting.forEach((id, task) -> {
            for (Located<TaskId> before : task.after()) {
                if (waiting.containsKey(before.value())) {
                    followers.computeIfAbsent(before.value(), key -> new ArrayList<>()).add(id);
                    open.merge(id, 1, Integer::sum);
                }
            }
        });
        Deque<TaskId> free = new ArrayDeque<>();
        waiting.keySet().stream().filter(id -> !open.containsKey(id)).forEach(free::add);
        while (!free.isEmpty()) {
            TaskId id = free.remove();
            waiting.remove(id);
            for (TaskId follower : followers.getOrDefault(id, List.of())) {
                if (open.merge(follower, -1, Integer::sum) == 0) {
                    free.add(follower);
                }
            }
        }
    }

    private record Step(TaskId from, Located<TaskId> to) {}

    /** From task to task that it waits for, until one comes again. */
    private static Optional<Diagnostic> follow(
            TaskId start, Map<TaskId, Task> waiting, Set<TaskId> done) {
        List<Step> path = new ArrayList<>();
        Set<TaskId> own = new HashSet<>();
        TaskId at = start;
        while (!done.contains(at) && own.add(at)) {
            Located<TaskId> before =
                    Objects.requireNonNull(waiting.get(at)).after().stream()
                            .filter(id -> waiting.containsKey(id.value()))
                            .findFirst()
                            .orElseThrow();
            path.add(new Step(at, before));
            at = before.value();
        }
        boolean isNew = !done.contains(at);
        done.addAll(own);
        return isNew ? Optional.of(circle(at, path)) : Optional.empty();
    }

    private static Diagnostic circle(TaskId again, List<Step> path) {
        List<Step> circle = path.stream().dropWhile(step -> !step.from().equals(again)).toList();
        List<String> ids =
                Stream.concat(circle.stream().map(Step::from), Stream.of(again))
                        .map(TaskId::text)
                        .toList();
        return Diagnostic.of(
                new TasksWaitInCircle(ids),
                circle.getFirst().to().span(),
                circle.stream()
                        .skip(1)
                        .map(step -> new Related(Relation.ALSO_HERE, step.to().span()))
                        .toList());
    }
}
