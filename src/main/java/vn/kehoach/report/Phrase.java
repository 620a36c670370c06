package vn.kehoach.report;

/** What a report says around the diagnostics. */
enum Phrase {
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
