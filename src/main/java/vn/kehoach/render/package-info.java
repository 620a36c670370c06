/**
 * A document to bytes, one sub-package a format.
 *
 * <p>Invariant: knows nothing of plans.
 *
 * <p>Invariant: {@code switch} over blocks and inlines has no {@code default}: a new kind of block
 * is a compile error in each renderer, on purpose.
 */
@NullMarked
package vn.kehoach.render;

import org.jspecify.annotations.NullMarked;
