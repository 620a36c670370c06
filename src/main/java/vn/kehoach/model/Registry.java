package vn.kehoach.model;

import java.util.List;

/** What plans share: who acts and what is cited. */
public record Registry(List<Assignee> assignees, List<Instrument> instruments) {
    public Registry {
        assignees = List.copyOf(assignees);
        instruments = List.copyOf(instruments);
    }
}
