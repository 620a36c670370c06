/**
 * Files and places in them.
 *
 * <p>Invariant: a {@link vn.kehoach.source.Span} lies inside its file.
 *
 * <p>Invariant: text is kept as it was written; nothing here normalises it.
 *
 * <p>Invariant: no file outside the root of a {@link vn.kehoach.source.SourceLoader} is read, and
 * what cannot be read is a value, {@link vn.kehoach.source.LoadedSource.Unreadable}.
 *
 * <p>Start at {@link vn.kehoach.source.SourceLoader}.
 */
@NullMarked
package vn.kehoach.source;

import org.jspecify.annotations.NullMarked;
