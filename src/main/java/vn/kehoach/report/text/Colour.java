package vn.kehoach.report.text;

/** Whether a report is coloured; colour never says anything that the words do not. */
public enum Colour {
    ALWAYS,
    NEVER
}
