package vn.kehoach.listing;

import java.util.List;
import java.util.Locale;

/** What can be listed. */
public enum Subject {
    TASKS(
            "plan group id content lead support due last-day deliverable approver goals indicators",
            "id content lead support due"),
    INDICATORS(
            "plan group id name unit baseline targets lead support", "id name unit targets lead"),
    ASSIGNEES("plan id kind name short symbol from until tasks", "id kind name short until tasks"),
    INSTRUMENTS("plan id kind number name date issuer until", "id number name date issuer");

    private final List<String> columns;
    private final List<String> shown;

    Subject(String columns, String shown) {
        this.columns = List.of(columns.split(" "));
        this.shown = List.of(shown.split(" "));
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All, for sheets and programs. */
    public List<String> columns() {
        return columns;
    }

    /** Those whose cells may hold several things. */
    List<String> lists() {
        return List.of("lead", "support", "approver", "goals", "indicators", "targets");
    }

    /** Those for which a terminal has room. */
    public List<String> shown() {
        return shown;
    }
}
