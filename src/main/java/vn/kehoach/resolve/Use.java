package vn.kehoach.resolve;

import vn.kehoach.source.Span;

/**
 * A place where something is named.
 *
 * @param pointer whether it tells readers where to look, as "Phụ lục I" does
 */
record Use(EntityKind kind, String id, Span span, boolean pointer) {
    boolean mayBeAssignee() {
        return kind == EntityKind.ASSIGNEE || kind == EntityKind.ASSIGNEE_OR_INSTRUMENT;
    }
}
