/**
 * The language of plans, told to editors and to readers: JSON Schema and a page.
 *
 * <p>Invariant: which keys there are and what may stand under them comes from the shapes that
 * {@code decode} reads by; only the words are written here.
 *
 * <p>Invariant: a schema refuses nothing that is read. What it cannot know, since it sees one file
 * and the values of scalars only, it takes.
 *
 * <p>Start at {@link vn.kehoach.schema.Schemas}.
 */
@NullMarked
package vn.kehoach.schema;

import org.jspecify.annotations.NullMarked;
