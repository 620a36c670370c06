package vn.kehoach.listing;

import org.jspecify.annotations.Nullable;

import vn.kehoach.model.Appendix;
import vn.kehoach.model.GoalId;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.Reference;
import vn.kehoach.model.Target;
import vn.kehoach.resolve.Place;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.Optional;

/**
 * What references to the plan itself print, in the words of the built-in templates. Nothing where
 * that hangs on what stands around it.
 */
record Printed(ResolvedPlan plan, Phrases phrases) {

    Optional<String> of(Reference reference) {
        return switch (reference) {
            case Reference.Named named -> Optional.empty();
            case Reference.ToTask task -> at("nhiệm vụ", plan.numbering().find(task.id()));
            case Reference.ToIndicator indicator ->
                    at("chỉ tiêu", plan.numbering().find(indicator.id()));
            case Reference.ToSection section -> at("mục", plan.numbering().find(section.id()));
            case Reference.ToGoal goal ->
                    at(
                            "mục tiêu",
                            plan.numbering()
                                    .find(goal.id())
                                    .filter(place -> place.label().matches(".*[.)]")));
            case Reference.ToAppendix appendix ->
                    plan.plan().appendices().stream()
                            .filter(each -> each.id().value().equals(appendix.id()))
                            .findFirst()
                            .map(this::named);
            case Reference.Count count -> Optional.of(count(count));
            case Reference.Value value -> value(value);
        };
    }

    private static Optional<String> at(String kind, Optional<Place> place) {
        return place.map(Place::address)
                .filter(address -> !address.isEmpty())
                .map(address -> kind + " " + address);
    }

    private String named(Appendix appendix) {
        return ("Phụ lục " + plan.numbering().of(appendix).label()).strip();
    }

    private String count(Reference.Count count) {
        String group = count.group();
        long number =
                switch (count.what()) {
                    case TASKS ->
                            plan.plan().taskGroups().stream()
                                    .filter(each -> isIn(group, each.id().value().text()))
                                    .mapToLong(each -> each.tasks().size())
                                    .sum();
                    case INDICATORS ->
                            plan.plan().indicatorGroups().stream()
                                    .filter(each -> isIn(group, each.id().value().text()))
                                    .mapToLong(each -> each.indicators().size())
                                    .sum();
                    case GOALS ->
                            group == null
                                    ? plan.plan().goals().size()
                                    : plan.children(plan.goal(new GoalId(group))).size();
                    case APPENDICES -> plan.plan().appendices().size();
                };
        return switch (plan.plan().houseStyle().counts()) {
            case TWO_DIGITS -> number < 10 ? "0" + number : String.valueOf(number);
            case PLAIN -> String.valueOf(number);
        };
    }

    private static boolean isIn(@Nullable String group, String id) {
        return group == null || group.equals(id);
    }

    private Optional<String> value(Reference.Value value) {
        Indicator indicator = plan.indicator(value.id());
        return indicator
                .valueIn(value.year())
                .map(target ->
                        switch (target) {
                            case Target.Worded worded -> phrases.of(worded);
                            case Target.Nothing nothing -> phrases.of(nothing);
                            case Target.Exact exact ->
                                    withUnit(value, phrases.of(exact), indicator);
                            case Target.Range range ->
                                    withUnit(value, phrases.of(range), indicator);
                            case Target.Bound bound ->
                                    withUnit(
                                            value,
                                            phrases.of(bound).replace(">=", "≥").replace("<=", "≤"),
                                            indicator);
                        });
    }

    private static String withUnit(Reference.Value value, String figure, Indicator indicator) {
        String unit = indicator.unit().label();
        return switch (value.unit()) {
            case WITHOUT_UNIT -> figure;
            case WITH_UNIT -> figure + (unit.startsWith("%") ? "" : " ") + unit;
        };
    }
}
