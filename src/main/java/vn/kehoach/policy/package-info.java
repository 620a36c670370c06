/**
 * What of the diagnostics is reported, and how much it weighs: suppressions in comments, and what
 * the house says.
 *
 * <p>Invariant: what later stages rely on, or the decree demands, is reported whatever an author
 * says ({@link vn.kehoach.diagnostic.Silence#NEVER}).
 *
 * <p>Start at {@link vn.kehoach.policy.Policy}.
 */
@NullMarked
package vn.kehoach.policy;

import org.jspecify.annotations.NullMarked;
