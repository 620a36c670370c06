/**
 * What may be written where a caret stands.
 *
 * <p>Invariant: where a caret stands is told from letters alone, since a line is seldom YAML while
 * it is being typed.
 *
 * <p>Start at {@link vn.kehoach.lsp.complete.Completions}.
 */
@NullMarked
package vn.kehoach.lsp.complete;

import org.jspecify.annotations.NullMarked;
