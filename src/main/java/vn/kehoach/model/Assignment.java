package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

import vn.kehoach.source.Located;
import vn.kehoach.source.Places;
import vn.kehoach.source.Span;

import java.util.List;

/**
 * Tasks given to the same agencies.
 *
 * @param coordinator cơ quan đầu mối: answers for several leads or for a group
 */
public record Assignment(
        List<Located<AssigneeId>> lead,
        @Nullable Located<AssigneeId> coordinator,
        List<Located<AssigneeId>> support,
        List<Task> tasks,
        Provenance provenance,
        Places places) {
    public Assignment {
        lead = List.copyOf(lead);
        support = List.copyOf(support);
        tasks = List.copyOf(tasks);
    }

    public Span span() {
        return places.whole();
    }
}
