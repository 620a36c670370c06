/**
 * What can be wrong between plans of one folder, though each may be right.
 *
 * <p>Invariant: plans are sorted into buckets, never compared each with each.
 */
@NullMarked
package vn.kehoach.check.across;

import org.jspecify.annotations.NullMarked;
