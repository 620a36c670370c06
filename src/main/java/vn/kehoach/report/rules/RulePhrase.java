package vn.kehoach.report.rules;

/** What stands around the words of a rule card. */
public enum RulePhrase {
    CONCERNS,
    BASIS,
    FORM,
    CONTENT,
    SOURCE,
    BAD,
    GOOD,
    FIX,
    SILENCE,
    SILENCE_ALLOWED,
    SILENCE_COMMENT,
    SILENCE_COMMENT_UNTIL,
    FORM_NEVER,
    CONTENT_NEVER,
    SOURCE_NEVER,
    DOCUMENT_TITLE,
    DOCUMENT_ORIGIN,
    DOCUMENT_INTRODUCTION
}
