/**
 * Hundreds of patterns looked for in prose, nearly all of them in vain: from each pattern is read
 * what letters a match cannot do without, and where they are missing it is not even compiled.
 *
 * <p>Invariant: passing over a text never loses a match.
 *
 * <p>Start at {@link vn.kehoach.search.Search}.
 */
@NullMarked
package vn.kehoach.search;

import org.jspecify.annotations.NullMarked;
