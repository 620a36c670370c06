package vn.kehoach.report.messages;

/** How the elements of a list are joined in a sentence. */
enum Joining {
    /** {@code {x}}: “a”, “b” hoặc “c”. */
    OR,
    /** {@code {x:and}}: “a”, “b” và “c”. */
    AND,
    /** {@code {x:arrow}}: “a” → “b” → “a”. */
    ARROW
}
