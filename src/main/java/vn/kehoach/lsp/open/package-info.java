/**
 * What an editor has open, and the places it speaks of.
 *
 * <p>Invariant: columns of the protocol are UTF-16 units, and so are our offsets; columns in code
 * points, as people are shown them, never cross this border.
 *
 * <p>Start at {@link vn.kehoach.lsp.open.Documents}.
 */
@NullMarked
package vn.kehoach.lsp.open;

import org.jspecify.annotations.NullMarked;
