/**
 * Changes that an editor is asked to make: other ids, repairs.
 *
 * <p>Invariant: no file is written here; the editor changes its texts, and its user may undo that.
 */
@NullMarked
package vn.kehoach.lsp.change;

import org.jspecify.annotations.NullMarked;
