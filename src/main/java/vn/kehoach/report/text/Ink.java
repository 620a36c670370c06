package vn.kehoach.report.text;

import vn.kehoach.diagnostic.Severity;

/** What a stretch of a report is, for its colour. */
public enum Ink {
    ERROR("1;31"),
    WARNING("1;33"),
    INFO("1;36"),
    ADDED("1;32"),
    STRONG("1"),
    /** Line numbers, arrows, second places. */
    FRAME("1;34");

    private final String attributes;

    Ink(String attributes) {
        this.attributes = attributes;
    }

    public static Ink of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }

    /** As the terminal wants them (ECMA-48, Select Graphic Rendition). */
    String attributes() {
        return attributes;
    }
}
