/**
 * Helps while plans are being typed: the Language Server Protocol on standard input and output.
 *
 * <p>Invariant: the server knows nothing of plans that the compiler does not; it asks it over and
 * over.
 *
 * <p>Invariant: whatever an editor sends, the server answers or passes it over, and lives on.
 *
 * <p>Start at {@link vn.kehoach.lsp.Conversation}.
 */
@NullMarked
package vn.kehoach.lsp;

import org.jspecify.annotations.NullMarked;
