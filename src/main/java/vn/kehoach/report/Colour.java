package vn.kehoach.report;

/** Whether a report is coloured; colour never says anything that the words do not. */
public enum Colour {
    ALWAYS,
    NEVER
}
