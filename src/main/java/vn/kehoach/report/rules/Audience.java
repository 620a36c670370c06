package vn.kehoach.report.rules;

/**
 * Who answers for what a rule finds: Nghị định 30/2020/NĐ-CP, Điều 12, parts the one who checks the
 * form from the one who drafted.
 */
public enum Audience {
    /** Thể thức, kỹ thuật trình bày. */
    FORM,
    CONTENT,
    /** Files, YAML and the language of plans: no matter of the document. */
    SOURCE
}
