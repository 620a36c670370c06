package vn.kehoach.diagnostic;

/** Whether an author may decide that a problem is none. */
public enum Silence {
    ALLOWED,
    /** Later stages rely on it, or the decree leaves no choice. */
    NEVER
}
