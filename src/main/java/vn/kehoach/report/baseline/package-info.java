/**
 * Problems that are known already, recognised wherever they have moved.
 *
 * <p>Start at {@link vn.kehoach.report.baseline.Baseline}.
 */
@NullMarked
package vn.kehoach.report.baseline;

import org.jspecify.annotations.NullMarked;
