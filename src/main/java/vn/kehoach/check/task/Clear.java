package vn.kehoach.check.task;

import vn.kehoach.model.AssigneeKind;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.EnumSet;
import java.util.Set;

/** What a task must make clear: "6 rõ". */
public enum Clear {
    PERSON,
    WORK,
    TIME,
    ROLES,
    PRODUCT,
    AUTHORITY;

    static Set<Clear> missing(Assigned each, ResolvedPlan plan) {
        Set<Clear> missing = EnumSet.noneOf(Clear.class);
        boolean collective =
                each.assignment().lead().stream()
                        .flatMap(id -> plan.assignees().find(id.value()).stream())
                        .anyMatch(lead -> lead.kind() == AssigneeKind.GROUP);
        boolean coordinated = each.assignment().coordinator() != null;
        if (collective && !coordinated) {
            missing.add(PERSON);
        }
        if (each.assignment().lead().size() > 1 && !coordinated) {
            missing.add(ROLES);
        }
        if (each.task().due() == null) {
            missing.add(TIME);
        }
        if (each.task().deliverable() == null) {
            missing.add(PRODUCT);
        }
        if (each.task().approver() == null) {
            missing.add(AUTHORITY);
        }
        return missing;
    }
}
