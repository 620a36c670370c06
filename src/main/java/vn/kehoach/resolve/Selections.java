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
        for (Goal goal : plan.goals()) {
            goals.putIfAbsent(goal.id().value(), goal);
            if (goal.parent() != null) {
                children.computeIfAbsent(goal.parent().value(), key -> new ArrayList<>()).add(goal);
            }
        }
    }

    /**
     * Whether its parents lead in a circle, too far or to one that does not exist, so that it
     * stands under no top goal; what is wrong is reported there.
     */
    boolean isAdrift(GoalId id) {
        Set<GoalId> seen = new HashSet<>();
        GoalId at = id;
        while (seen.add(at) && seen.size() <= Cycles.LONGEST_CHAIN + 1) {
            Goal goal = goals.get(at);
            if (goal == null) {
                return true;
            }
            if (goal.parent() == null) {
                return false;
            }
            at = goal.parent().value();
        }
        return true;
    }

    List<Goal> goals(Selection<GoalId> selection) {
        return select(
                selection, plan.goals().stream().filter(goal -> goal.parent() == null), goals);
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
