package vn.kehoach.resolve;

import vn.kehoach.source.Span;

/**
 * A place where something is named.
 *
 * @param pointer whether it tells readers where to look, as "Phụ lục I" does
 * @param before what a mention in prose has before the id, as <code>${task:</code>; else empty
 * @param after what a mention in prose has behind the id, as {@code |full}}; else empty
 */
public record Use(
        EntityKind kind, String id, Span span, boolean pointer, String before, String after) {
    boolean mayBeAssignee() {
        return kind == EntityKind.ASSIGNEE || kind == EntityKind.ASSIGNEE_OR_INSTRUMENT;
    }

    /** Whether it stands in prose, not under a key. */
    public boolean isMention() {
        return !before.isEmpty();
    }
}
