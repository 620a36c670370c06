/**
 * The plan as meant: immutable values, references not yet followed.
 *
 * <p>Invariant: no null in a collection; an absent scalar is a {@code @Nullable} component.
 *
 * <p>Invariant: a value that cannot be right cannot be made: a period ends after it starts, a
 * quarter is one of four.
 *
 * <p>Start at {@link vn.kehoach.model.Plan}.
 */
@NullMarked
package vn.kehoach.model;

import org.jspecify.annotations.NullMarked;
