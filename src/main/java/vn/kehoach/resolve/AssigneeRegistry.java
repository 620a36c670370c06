package vn.kehoach.resolve;

import vn.kehoach.model.Assignee;
import vn.kehoach.model.AssigneeId;
import vn.kehoach.model.AssigneeKind;
import vn.kehoach.model.AssigneeName;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Assignees as they were named and composed on one day. */
public final class AssigneeRegistry {
    private final Map<AssigneeId, Assignee> assignees = new LinkedHashMap<>();
    private final Map<AssigneeId, AssigneeName> names = new HashMap<>();

    AssigneeRegistry(List<Assignee> assignees, LocalDate day) {
        assignees.forEach(each -> this.assignees.putIfAbsent(each.id().value(), each));
        for (AssigneeId id : this.assignees.keySet()) {
            nameOn(id, day).ifPresent(name -> names.put(id, name));
        }
    }

    /** Everyone that is declared. */
    public Collection<Assignee> all() {
        return Collections.unmodifiableCollection(assignees.values());
    }

    /** Empty for an id that was reported as unknown. */
    public Optional<Assignee> find(AssigneeId id) {
        return Optional.ofNullable(assignees.get(id));
    }

    public Optional<AssigneeName> findName(AssigneeId id) {
        return Optional.ofNullable(names.get(id));
    }

    /** The name borne on another day; empty if the assignee did not exist then. */
    public Optional<AssigneeName> nameOn(AssigneeId id, LocalDate another) {
        return find(id).flatMap(assignee ->
                assignee.names().stream()
                        .filter(name -> name.validity().contains(another))
                        .findFirst());
    }

    public Assignee assignee(AssigneeId id) {
        return find(id).orElseThrow(() -> new IllegalStateException(id.text()));
    }

    /** The name borne on the day; resolution has made sure that there is one. */
    public AssigneeName name(AssigneeId id) {
        return findName(id).orElseThrow(() -> new IllegalStateException(id.text()));
    }

    /** The name borne on the day, or the id where there is none. */
    public String called(AssigneeId id) {
        return findName(id).map(AssigneeName::name).orElse(id.text());
    }

    /** Those of a group, through groups in it, or the assignee alone. */
    public Set<AssigneeId> bodies(AssigneeId id) {
        Set<AssigneeId> all = new LinkedHashSet<>(expand(id));
        all.removeIf(each -> assignee(each).kind() == AssigneeKind.GROUP);
        return all;
    }

    /** The group itself and all its members on the day, groups in it expanded. */
    public Set<AssigneeId> expand(AssigneeId id) {
        Set<AssigneeId> all = new LinkedHashSet<>();
        expand(id, all);
        return all;
    }

    private void expand(AssigneeId id, Set<AssigneeId> all) {
        if (findName(id).isPresent() && all.add(id)) {
            assignee(id).members().forEach(member -> expand(member.value(), all));
        }
    }

    /** The bodies that stand in for an abolished one on the day, through all the changes. */
    public List<Assignee> successors(Assignee assignee) {
        Set<Assignee> found = new LinkedHashSet<>();
        successors(assignee, found, new LinkedHashSet<>());
        return List.copyOf(found);
    }

    private void successors(Assignee assignee, Set<Assignee> found, Set<AssigneeId> seen) {
        assignee.successors().stream()
                .filter(id -> seen.add(id.value()))
                .flatMap(id -> find(id.value()).stream())
                .forEach(next -> {
                    if (findName(next.id().value()).isPresent()) {
                        found.add(next);
                    } else {
                        successors(next, found, seen);
                    }
                });
    }
}
