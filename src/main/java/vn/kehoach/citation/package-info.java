/**
 * How Vietnamese documents cite others: số, ký hiệu, and the citations that people write in prose.
 *
 * <p>Invariant: whatever it is given, it answers in one pass and never throws.
 *
 * <p>Invariant: it knows letters and offsets only; what is cited rightly is for {@code check} to
 * say.
 *
 * <p>Start at {@link vn.kehoach.citation.SymbolReader} and {@link
 * vn.kehoach.citation.CitationFinder}.
 */
@NullMarked
package vn.kehoach.citation;

import org.jspecify.annotations.NullMarked;
