/**
 * The components of an official document, found on pages by their words.
 *
 * <p>Invariant: uses no structure that only our own files have.
 *
 * <p>Invariant: a component that was not found is an empty list; nothing here judges.
 *
 * <p>Start at {@link vn.kehoach.conform.layout.OfficialText}.
 */
@NullMarked
package vn.kehoach.conform.layout;

import org.jspecify.annotations.NullMarked;
