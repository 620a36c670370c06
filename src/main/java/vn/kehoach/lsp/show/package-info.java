/**
 * What an editor shows of a plan beside its text, and where it leads: names, outline, declarations,
 * uses.
 *
 * <p>Invariant: nothing is shown at a place whose letters have changed since they were read.
 */
@NullMarked
package vn.kehoach.lsp.show;

import org.jspecify.annotations.NullMarked;
