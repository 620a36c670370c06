/**
 * The narrow waist: what was composed, before it is rendered.
 *
 * <p>Invariant: values only; equal documents render to equal bytes.
 *
 * <p>Invariant: knows nothing of plans, files or pages.
 *
 * <p>Start at {@link vn.kehoach.document.Document}.
 */
@NullMarked
package vn.kehoach.document;

import org.jspecify.annotations.NullMarked;
