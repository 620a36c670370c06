package vn.kehoach.model;

import java.util.List;
import vn.kehoach.source.Located;
import vn.kehoach.source.Span;

/** Tasks given to the same agencies. */
public record Assignment(
        List<Located<AssigneeId>> lead,
        List<Located<AssigneeId>> support,
        List<Task> tasks,
        Provenance provenance,
        Span span) {
    public Assignment {
        lead = List.copyOf(lead);
        support = List.copyOf(support);
        tasks = List.copyOf(tasks);
    }
}
