package vn.kehoach.report;

/** Whether an author may pass over what a rule finds. */
public enum Silence {
    ALLOWED,
    NEVER
}
