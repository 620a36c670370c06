/**
 * Follows ids to things: declarations, references, validity on a date, printed numbers.
 *
 * <p>Invariant: an unresolved reference is reported once, then absent; nobody downstream reports a
 * consequence of it.
 *
 * <p>Invariant: what is printed under a number has it from {@link vn.kehoach.resolve.Numbering}
 * alone, so body, appendix and references agree.
 *
 * <p>Start at {@link vn.kehoach.resolve.Resolver}.
 */
@NullMarked
package vn.kehoach.resolve;

import org.jspecify.annotations.NullMarked;
