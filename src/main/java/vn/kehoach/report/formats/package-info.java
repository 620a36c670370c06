/**
 * Findings to what people and programs read, a class a format.
 *
 * <p>Start at {@link vn.kehoach.report.formats.Reports}.
 */
@NullMarked
package vn.kehoach.report.formats;

import org.jspecify.annotations.NullMarked;
