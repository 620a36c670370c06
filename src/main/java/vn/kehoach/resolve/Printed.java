package vn.kehoach.resolve;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.model.Goal;
import vn.kehoach.model.Id;
import vn.kehoach.model.IndicatorGroup;
import vn.kehoach.model.Plan;
import vn.kehoach.model.TaskGroup;
import vn.kehoach.source.Located;
import vn.kehoach.source.Span;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a walk has met, so that nothing is printed under two numbers or silently left out. */
final class Printed {
    private final Map<Id, Span> places = new HashMap<>();
    private final Set<Id> anywhere = new HashSet<>();

    /** Where it was printed first in the body. */
    Span inBody(Id id, Span here) {
        anywhere.add(id);
        Span first = places.putIfAbsent(id, here);
        return first == null ? here : first;
    }

    void inTable(TaskGroup group) {
        anywhere.add(group.id().value());
    }

    void inTable(IndicatorGroup group) {
        anywhere.add(group.id().value());
    }

    void reportMissing(Plan plan, Diagnostics diagnostics) {
        for (Goal goal : plan.goals()) {
            if (goal.parent() == null) {
                report(EntityKind.GOAL, goal.id(), diagnostics);
            }
        }
        for (IndicatorGroup group : plan.indicatorGroups()) {
            report(EntityKind.INDICATOR_GROUP, group.id(), diagnostics);
        }
        for (TaskGroup group : plan.taskGroups()) {
            report(EntityKind.TASK_GROUP, group.id(), diagnostics);
        }
    }

    private <I extends Id> void report(EntityKind kind, Located<I> id, Diagnostics diagnostics) {
        String text = id.value().text();
        if (!text.isEmpty() && !anywhere.contains(id.value())) {
            diagnostics.report(new ResolveProblem.NeverPrinted(kind, text), id.span());
        }
    }
}
