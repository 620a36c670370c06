package vn.kehoach.compose;

import org.jspecify.annotations.Nullable;

import vn.kehoach.compose.view.Markup;
import vn.kehoach.model.Appendix;
import vn.kehoach.model.Goal;
import vn.kehoach.model.GoalId;
import vn.kehoach.model.IndicatorGroup;
import vn.kehoach.model.Plan;
import vn.kehoach.model.Reference;
import vn.kehoach.model.TaskGroup;
import vn.kehoach.resolve.Numbering;
import vn.kehoach.resolve.Place;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.Map;

/** Printed numbers and counts, as prose refers to them. */
record References(ResolvedPlan plan, Labels labels, Figures figures) {

    Markup link(Reference.ToTask task) {
        return link("task", numbering().find(task.id()).orElseThrow(), Anchors.name(task.id()));
    }

    Markup link(Reference.ToIndicator indicator) {
        return link(
                "indicator",
                numbering().find(indicator.id()).orElseThrow(),
                Anchors.name(indicator.id()));
    }

    Markup link(Reference.ToSection section) {
        return link(
                "section",
                numbering().find(section.id()).orElseThrow(),
                Anchors.name(section.id()));
    }

    /** A goal behind a dash has no number of its own: its label tells it from its neighbours. */
    Markup link(Reference.ToGoal reference) {
        GoalId id = reference.id();
        Goal goal = plan.goal(id);
        Place place = numbering().find(id).orElseThrow();
        boolean numbered = place.label().endsWith(".") || place.label().endsWith(")");
        if (numbered || goal.label() == null) {
            return link("goal", place, Anchors.name(id));
        }
        String label = Capitals.small(PlainText.of(goal.label()));
        return link(labels.of("reference-goal-label", Map.of("label", label)), Anchors.name(id));
    }

    Markup link(Reference.ToAppendix reference) {
        Appendix appendix =
                plan.plan().appendices().stream()
                        .filter(each -> each.id().value().equals(reference.id()))
                        .findFirst()
                        .orElseThrow();
        String number = numbering().of(appendix).label();
        return link(
                labels.of("reference-appendix", Map.of("number", number)),
                Anchors.name(reference.id()));
    }

    private Markup link(String kind, Place place, String anchor) {
        return link(labels.of("reference-" + kind, Map.of("address", place.address())), anchor);
    }

    private static Markup link(String text, String anchor) {
        return new MarkupWriter().link(anchor, text).done();
    }

    String count(Reference.Count count) {
        return figures.count(number(count, plan.plan()));
    }

    private int number(Reference.Count count, Plan source) {
        @Nullable String group = count.group();
        return switch (count.what()) {
            case TASKS ->
                    source.taskGroups().stream()
                            .filter(each -> group == null || text(each).equals(group))
                            .mapToInt(each -> each.tasks().size())
                            .sum();
            case INDICATORS ->
                    source.indicatorGroups().stream()
                            .filter(each -> group == null || text(each).equals(group))
                            .mapToInt(each -> each.indicators().size())
                            .sum();
            case GOALS ->
                    group == null
                            ? source.goals().size()
                            : plan.children(plan.goal(new GoalId(group))).size();
            case APPENDICES -> source.appendices().size();
        };
    }

    private static String text(TaskGroup group) {
        return group.id().value().text();
    }

    private static String text(IndicatorGroup group) {
        return group.id().value().text();
    }

    private Numbering numbering() {
        return plan.numbering();
    }
}
