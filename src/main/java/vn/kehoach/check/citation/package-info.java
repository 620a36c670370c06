/**
 * What can be wrong with citations.
 *
 * <p>Invariant: a citation written by hand gets one message, on the first thing that is wrong with
 * it: {@link vn.kehoach.check.citation.CitationsByHand} has the order.
 */
@NullMarked
package vn.kehoach.check.citation;

import org.jspecify.annotations.NullMarked;
