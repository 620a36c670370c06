package vn.kehoach.resolve;

import vn.kehoach.source.Span;

/** A place where something is named. */
record Use(EntityKind kind, String id, Span span) {
    boolean mayBeAssignee() {
        return kind == EntityKind.ASSIGNEE || kind == EntityKind.ASSIGNEE_OR_INSTRUMENT;
    }
}
