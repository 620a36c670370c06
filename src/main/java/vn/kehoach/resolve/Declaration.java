package vn.kehoach.resolve;

import vn.kehoach.source.Span;

/**
 * A thing that got an id.
 *
 * @param place of the id, as it was written
 * @param whole all that is said of the thing
 * @param title how people call it; references in it stand as they were written
 */
public record Declaration(EntityKind kind, String id, Span place, Span whole, String title) {}
