/**
 * Where ids are declared and used, in structure and in prose, letter by letter; and what renaming
 * one changes.
 *
 * <p>Invariant: an {@link vn.kehoach.reference.Occurrence} covers the letters of its id and no
 * others, unless these were written with escapes.
 *
 * <p>Invariant: a use leads to what the same plan, or what it shares, declares; an id of one plan
 * says nothing about another plan's.
 *
 * <p>Start at {@link vn.kehoach.reference.References}.
 */
@NullMarked
package vn.kehoach.reference;

import org.jspecify.annotations.NullMarked;
