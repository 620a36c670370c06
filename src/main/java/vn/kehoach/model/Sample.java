package vn.kehoach.model;

/** Whether a plan is there to show the tool; only such a plan may be issued with stand-ins. */
public enum Sample {
    REAL,
    SAMPLE
}
