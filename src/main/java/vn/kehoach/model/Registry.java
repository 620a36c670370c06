package vn.kehoach.model;

import java.util.List;

/** What plans share: who acts, what is cited, when nobody works. */
public record Registry(
        List<Assignee> assignees, List<Instrument> instruments, List<CalendarYear> calendar) {
    public Registry {
        assignees = List.copyOf(assignees);
        instruments = List.copyOf(instruments);
        calendar = List.copyOf(calendar);
    }
}
