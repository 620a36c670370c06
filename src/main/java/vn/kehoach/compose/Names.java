package vn.kehoach.compose;

import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.AssigneeKind;
import vn.kehoach.model.Assignment;
import vn.kehoach.resolve.AssigneeRegistry;
import vn.kehoach.source.Located;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of assignees joined as Vietnamese joins them. */
record Names(AssigneeRegistry assignees, Labels labels, Map<String, String> known) {

    /** Rows of a table say the same names again and again, which are held once. */
    Names(AssigneeRegistry assignees, Labels labels) {
        this(assignees, labels, new HashMap<>());
    }

    String of(AssigneeId id) {
        return assignees.name(id).name();
    }

    String brief(AssigneeId id) {
        return assignees.name(id).brief();
    }

    /** "Sở A", "Sở A và Sở B", "Sở A, Sở B và các cơ quan liên quan". */
    String joined(List<Located<AssigneeId>> ids) {
        List<String> names = ids.stream().map(id -> of(id.value())).toList();
        if (names.size() < 2) {
            return String.join("", names);
        }
        List<String> first = names.subList(0, names.size() - 1);
        // A comma inside a name ("các sở, ban, ngành") would hide where the next name begins; the
        // last name stands behind "và".
        boolean commas = first.size() > 1 && first.stream().anyMatch(name -> name.contains(","));
        String all = String.join(commas ? "; " : ", ", first);
        return all + " " + labels.of("and") + " " + names.getLast();
    }

    /** For a cell of a table: "Sở A; Sở B". */
    String listed(List<Located<AssigneeId>> ids) {
        StringBuilder names = new StringBuilder();
        for (Located<AssigneeId> id : ids) {
            names.append(names.isEmpty() ? "" : "; ").append(of(id.value()));
        }
        return known.computeIfAbsent(names.toString(), Capitals::first);
    }

    /** For a cell of a table, with who answers for several: "Các sở (đầu mối: Sở A)". */
    String led(Assignment assignment) {
        String leads = listed(assignment.lead());
        return assignment.coordinator() == null
                ? leads
                : labels.of(
                        "led-through",
                        Map.of(
                                "leads",
                                leads,
                                "coordinator",
                                of(assignment.coordinator().value())));
    }

    /** For a line of its own: "Sở A, Sở B". */
    String enumerated(List<Located<AssigneeId>> ids) {
        List<String> names = ids.stream().map(id -> of(id.value())).toList();
        boolean commas = names.stream().anyMatch(name -> name.contains(","));
        return Capitals.first(String.join(commas ? "; " : ", ", names));
    }

    /** Whether none of them is under an issuer that has agencies under it. */
    boolean areAsked(List<Located<AssigneeId>> ids, AssigneeId issuer) {
        return !isIndependent(assignees.assignee(issuer).kind())
                && ids.stream()
                        .allMatch(id -> isIndependent(assignees.assignee(id.value()).kind()));
    }

    private static boolean isIndependent(AssigneeKind kind) {
        return switch (kind) {
            case CENTRAL, PARTY, UNION, COUNCIL -> true;
            case COMMITTEE, DEPARTMENT, DISTRICT, COMMUNE, AGENCY, VERTICAL, GROUP -> false;
        };
    }

    boolean areGroups(List<Located<AssigneeId>> ids) {
        return ids.stream()
                .allMatch(id -> assignees.assignee(id.value()).kind() == AssigneeKind.GROUP);
    }
}
