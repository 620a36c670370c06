/**
 * Makes the repairs that diagnostics propose.
 *
 * <p>Invariant: a repair is kept only if the plans, read again with it, no longer have its
 * diagnostic and have no other one more, save those that it kept from being seen.
 *
 * <p>Invariant: no byte of a file changes but those that a kept repair covers, and the byte order
 * mark, which is none of the text.
 *
 * <p>Start at {@link vn.kehoach.repair.Repairer}.
 */
@NullMarked
package vn.kehoach.repair;

import org.jspecify.annotations.NullMarked;
