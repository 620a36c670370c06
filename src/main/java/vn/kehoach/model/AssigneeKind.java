package vn.kehoach.model;

/** What kind of body an assignee is. */
public enum AssigneeKind {
    COMMITTEE,
    COUNCIL,
    DEPARTMENT,
    DISTRICT,
    COMMUNE,
    AGENCY,
    CENTRAL,
    VERTICAL,
    PARTY,
    UNION,
    GROUP
}
