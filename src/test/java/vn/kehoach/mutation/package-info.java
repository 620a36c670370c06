/**
 * The proof that the checker sees: from the two sample plans, which it must leave in peace, each
 * {@link vn.kehoach.mutation.Kind} breaks one thing at a time and names the codes that say so.
 *
 * <p>A mutant is found if one of its codes is reported within the item that was broken, or where
 * the mutant says that it may be as well: at the other of two that clash, at each use of an id that
 * was renamed. What looks broken and is not is called equivalent, with the reason, and counted
 * apart. {@link vn.kehoach.mutation.Trial} draws mutants by a fixed seed; the recall of each kind
 * is printed and written to {@code target/mutation-recall.txt}. {@code -Dmutation=REGEX} asks for
 * some kinds only.
 */
@NullMarked
package vn.kehoach.mutation;

import org.jspecify.annotations.NullMarked;
