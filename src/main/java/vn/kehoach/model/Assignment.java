package vn.kehoach.model;

import vn.kehoach.source.Located;
import vn.kehoach.source.Places;
import vn.kehoach.source.Span;

import java.util.List;

/** Tasks given to the same agencies. */
public record Assignment(
        List<Located<AssigneeId>> lead,
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
