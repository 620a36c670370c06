package vn.kehoach.resolve;

import vn.kehoach.model.Goal;
import vn.kehoach.model.GoalId;
import vn.kehoach.model.Id;
import vn.kehoach.model.IndicatorGroup;
import vn.kehoach.model.IndicatorGroupId;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Selection;
import vn.kehoach.model.TaskGroup;
import vn.kehoach.model.TaskGroupId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Turns "all" and lists of ids into things; what does not exist is left out. */
final class Selections {
    private final Plan plan;
    private final Map<GoalId, Goal> goals = new LinkedHashMap<>();
    private final Map<GoalId, List<Goal>> children = new HashMap<>();
    private final Map<TaskGroupId, TaskGroup> taskGroups = new LinkedHashMap<>();
    private final Map<IndicatorGroupId, IndicatorGroup> indicatorGroups = new LinkedHashMap<>();

    Selections(Plan plan) {
        this.plan = plan;
        plan.taskGroups().forEach(each -> taskGroups.putIfAbsent(each.id().value(), each));
        plan.indicatorGroups()
                .forEach(each -> indicatorGroups.putIfAbsent(each.id().value(), each));
        plan.goals().forEach(each -> goals.putIfAbsent(each.id().value(), each));
        for (Goal goal : plan.goals()) {
            parent(goal)
                    .ifPresent(parent ->
                            children.computeIfAbsent(parent.id().value(), key -> new ArrayList<>())
                                    .add(goal));
        }
    }

    /** A parent that does not exist is none. */
    private Optional<Goal> parent(Goal goal) {
        return goal.parent() == null
                ? Optional.empty()
                : Optional.ofNullable(goals.get(goal.parent().value()));
    }

    boolean isTop(Goal goal) {
        return parent(goal).isEmpty();
    }

    /** Whether its parents lead back to one of them, so that it stands under no top goal. */
    boolean isUnderCycle(GoalId id) {
        Set<GoalId> seen = new HashSet<>();
        Optional<Goal> at = Optional.ofNullable(goals.get(id));
        while (at.isPresent()) {
            if (!seen.add(at.get().id().value())) {
                return true;
            }
            at = parent(at.get());
        }
        return false;
    }

    List<Goal> goals(Selection<GoalId> selection) {
        return select(selection, plan.goals().stream().filter(this::isTop), goals);
    }

    List<Goal> children(Goal goal) {
        return children.getOrDefault(goal.id().value(), List.of());
    }

    List<TaskGroup> taskGroups(Selection<TaskGroupId> selection) {
        return select(selection, plan.taskGroups().stream(), taskGroups);
    }

    List<IndicatorGroup> indicatorGroups(Selection<IndicatorGroupId> selection) {
        return select(selection, plan.indicatorGroups().stream(), indicatorGroups);
    }

    private static <I extends Id, T> List<T> select(
            Selection<I> selection, Stream<T> all, Map<I, T> known) {
        return switch (selection) {
            case Selection.All<I> every -> all.toList();
            case Selection.Chosen<I> chosen ->
                    chosen.ids().stream()
                            .map(id -> known.get(id.value()))
                            .filter(Objects::nonNull)
                            .toList();
        };
    }
}
