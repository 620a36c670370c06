/**
 * Is it a good plan? One class for each thing that can be wrong, named after it.
 *
 * <p>Invariant: a check is a pure function of the resolved plan: no fields, no order.
 *
 * <p>Start at {@link vn.kehoach.check.Checks}, the list.
 */
@NullMarked
package vn.kehoach.check;

import org.jspecify.annotations.NullMarked;
