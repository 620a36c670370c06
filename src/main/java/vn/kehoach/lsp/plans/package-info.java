/**
 * The plans that an editor works on: which files belong together, what they say while they are
 * being typed, what their ids stand for.
 *
 * <p>Invariant: what is only read here is never reported; {@link vn.kehoach.lsp.findings} says what
 * is wrong, of the texts as they are.
 *
 * <p>Start at {@link vn.kehoach.lsp.plans.Neighbourhood}.
 */
@NullMarked
package vn.kehoach.lsp.plans;

import org.jspecify.annotations.NullMarked;
