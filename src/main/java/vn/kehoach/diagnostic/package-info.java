/**
 * What can be said about a source.
 *
 * <p>Invariant: no sentence in any human language; the words are in {@code report/messages}.
 *
 * <p>Invariant: everything but the collector {@link vn.kehoach.diagnostic.Diagnostics} is a value.
 */
@NullMarked
package vn.kehoach.diagnostic;

import org.jspecify.annotations.NullMarked;
