package vn.kehoach.diagnostic;

/** How much a diagnostic weighs: an error stops the build, the others do not. */
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
