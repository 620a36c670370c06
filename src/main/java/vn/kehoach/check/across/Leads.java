package vn.kehoach.check.across;

import vn.kehoach.model.Assignee;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.AssigneeName;
import vn.kehoach.model.Assignment;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Located;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who leads an assignment, by name.
 *
 * @param named as they are called on the plan's day
 * @param bodies every name of theirs, of their members and of those who took over from them
 * @param open whether others belong to them as well
 */
record Leads(List<String> named, Set<String> bodies, boolean open) {
    Leads {
        named = List.copyOf(named);
        bodies = Set.copyOf(bodies);
    }

    static Leads of(Assignment assignment, ResolvedPlan plan) {
        Set<Assignee> all = new LinkedHashSet<>();
        assignment.lead().forEach(lead -> follow(lead.value(), plan, all));
        Set<String> names = new HashSet<>();
        all.stream()
                .flatMap(each -> each.names().stream())
                .map(AssigneeName::name)
                .map(Likeness::of)
                .forEach(names::add);
        boolean open = all.stream().anyMatch(each -> each.openness() == Assignee.Openness.OPEN);
        List<String> named =
                assignment.lead().stream()
                        .flatMap(lead -> plan.assignees().findName(lead.value()).stream())
                        .map(AssigneeName::name)
                        .toList();
        return new Leads(named, names, open);
    }

    private static void follow(AssigneeId id, ResolvedPlan plan, Set<Assignee> all) {
        plan.assignees()
                .find(id)
                .filter(all::add)
                .ifPresent(each ->
                        Stream.concat(each.members().stream(), each.successors().stream())
                                .map(Located::value)
                                .forEach(next -> follow(next, plan, all)));
    }

    /** Nobody who leads here may be meant there. */
    boolean areOthersThan(Leads other) {
        return !open
                && !other.open
                && !named.isEmpty()
                && !other.named.isEmpty()
                && Collections.disjoint(bodies, other.bodies);
    }
}
