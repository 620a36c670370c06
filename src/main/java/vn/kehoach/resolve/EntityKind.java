package vn.kehoach.resolve;

/** What an id can name. */
public enum EntityKind {
    GOAL,
    INDICATOR,
    INDICATOR_GROUP,
    TASK,
    TASK_GROUP,
    SECTION,
    APPENDIX,
    ASSIGNEE,
    INSTRUMENT,
    DEMAND,
    /** An assignee or an instrument: what a bare {@code ${id}} may mean. */
    ASSIGNEE_OR_INSTRUMENT
}
