package vn.kehoach.report.messages;

/** What a report says around the diagnostics. */
public enum Phrase {
    WHY,
    HINT,
    AND,
    OR,
    MORE_PLACES,
    ERRORS,
    WARNINGS,
    INFOS,
    SUMMARY,
    SEVERITY,
    CODE,
    PLACE,
    MESSAGE
}
