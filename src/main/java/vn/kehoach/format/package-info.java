/**
 * The one way in which sources are laid out: order of keys, quotes, folding, indentation.
 *
 * <p>Invariant: what is read from a file before and after is the same, letter for letter, but for
 * the order of the keys of a mapping.
 *
 * <p>Invariant: every comment is kept, and stays with what it is about; one that silences a rule
 * goes on covering what it covered.
 *
 * <p>Invariant: a text laid out is laid out like that again.
 *
 * <p>Start at {@link vn.kehoach.format.Formatter}.
 */
@NullMarked
package vn.kehoach.format;

import org.jspecify.annotations.NullMarked;
