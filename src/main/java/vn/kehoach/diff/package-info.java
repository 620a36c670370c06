/**
 * Two texts compared line by line.
 *
 * <p>Start at {@link vn.kehoach.diff.UnifiedDiff}.
 */
@NullMarked
package vn.kehoach.diff;

import org.jspecify.annotations.NullMarked;
