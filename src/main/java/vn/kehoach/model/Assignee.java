package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

import vn.kehoach.source.Located;
import vn.kehoach.source.Places;
import vn.kehoach.source.Span;

import java.util.List;

/**
 * A body that acts, leads or receives, or a group of such bodies.
 *
 * @param names in the order written; their times do not overlap
 * @param collective the body that "TM." names
 * @param functions phrases by which its tasks are known; none if nobody has said
 * @param contact absent if nobody has said
 * @param officers who may sign for it; none if nobody has said
 */
public record Assignee(
        Located<AssigneeId> id,
        AssigneeKind kind,
        List<AssigneeName> names,
        List<Located<AssigneeId>> successors,
        List<Located<AssigneeId>> members,
        Openness openness,
        List<String> letterhead,
        @Nullable Located<AssigneeId> superior,
        @Nullable String collective,
        @Nullable Contact contact,
        List<String> functions,
        List<Officer> officers,
        Places places) {
    public Assignee {
        names = List.copyOf(names);
        successors = List.copyOf(successors);
        members = List.copyOf(members);
        letterhead = List.copyOf(letterhead);
        functions = List.copyOf(functions);
        officers = List.copyOf(officers);
    }

    /** Whether bodies that are not listed belong to a group as well. */
    public enum Openness {
        CLOSED,
        OPEN
    }

    public Span span() {
        return places.whole();
    }
}
