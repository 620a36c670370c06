/**
 * New entries in files of plans.
 *
 * <p>Invariant: no byte of a file changes; what is new is put between two of them, in the way in
 * which its neighbours are written.
 *
 * <p>Start at {@link vn.kehoach.insert.ListInserter}.
 */
@NullMarked
package vn.kehoach.insert;

import org.jspecify.annotations.NullMarked;
