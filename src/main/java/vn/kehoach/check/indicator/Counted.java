package vn.kehoach.check.indicator;

import vn.kehoach.model.Goal;
import vn.kehoach.model.IndicatorGroup;
import vn.kehoach.model.Plan;
import vn.kehoach.model.TaskGroup;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a plan has so many of that prose likes to say how many. */
public enum Counted {
    INDICATORS("chỉ tiêu"),
    TASKS("nhiệm vụ"),
    GOALS("mục tiêu"),
    APPENDICES("phụ lục");

    static final String PATTERN = "(?iu:chỉ tiêu|nhiệm vụ|mục tiêu|phụ lục)";

    private final String noun;

    Counted(String noun) {
        this.noun = noun;
    }

    /** As references call it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String noun() {
        return noun;
    }

    static Counted named(String noun) {
        for (Counted each : values()) {
            if (each.noun.equalsIgnoreCase(noun)) {
                return each;
            }
        }
        throw new IllegalArgumentException(noun);
    }

    int in(Plan plan) {
        return switch (this) {
            case INDICATORS ->
                    plan.indicatorGroups().stream()
                            .mapToInt(group -> group.indicators().size())
                            .sum();
            case TASKS -> plan.taskGroups().stream().mapToInt(group -> group.tasks().size()).sum();
            case GOALS -> plan.goals().size();
            case APPENDICES -> plan.appendices().size();
        };
    }

    /** All numbers that a writer may mean: tasks may be counted by group, goals from the top. */
    Set<Integer> meant(Plan plan) {
        Set<Integer> counts = new TreeSet<>(Set.of(in(plan)));
        switch (this) {
            case TASKS -> {
                counts.add(plan.taskGroups().size());
                counts.add(
                        plan.taskGroups().stream()
                                .mapToInt(group -> group.assignments().size())
                                .sum());
            }
            case GOALS -> {
                Set<?> parents =
                        plan.goals().stream()
                                .filter(goal -> goal.parent() != null)
                                .map(goal -> goal.parent().value())
                                .collect(Collectors.toSet());
                counts.add((int) plan.goals().stream().filter(Counted::isTop).count());
                counts.add(plan.goals().size() - parents.size());
            }
            case INDICATORS, APPENDICES -> {}
        }
        return counts;
    }

    private static boolean isTop(Goal goal) {
        return goal.parent() == null;
    }

    /** How many stand under each heading. */
    Map<String, Integer> byHeading(Plan plan) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        switch (this) {
            case INDICATORS -> {
                for (IndicatorGroup group : plan.indicatorGroups()) {
                    counts.put(plain(group.heading().written().text()), group.indicators().size());
                }
            }
            case TASKS -> {
                for (TaskGroup group : plan.taskGroups()) {
                    counts.put(plain(group.heading().written().text()), group.tasks().size());
                }
            }
            case GOALS, APPENDICES -> {}
        }
        return counts;
    }

    /** A heading or what prose calls it, without the words that either may leave out. */
    String plain(String heading) {
        String name = IndicatorName.normal(heading);
        String rest = name.replaceFirst("^(?:nhóm )?(?:" + noun + " )?(?:về |thuộc )?", "");
        return rest.isEmpty() ? name : rest;
    }
}
