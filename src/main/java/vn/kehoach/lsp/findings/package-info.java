/**
 * What is wrong with the plans of an editor, said as {@code check} says it, again with each change.
 *
 * <p>Invariant: plans are checked on one thread; what was found of a text that has changed
 * meanwhile is not told.
 *
 * <p>Start at {@link vn.kehoach.lsp.findings.CheckQueue}.
 */
@NullMarked
package vn.kehoach.lsp.findings;

import org.jspecify.annotations.NullMarked;
