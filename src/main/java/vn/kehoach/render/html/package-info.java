/**
 * A document to one page of HTML that needs nothing else: no network, no second file. The page's
 * policy lets in its own style sheet and its own script by their hashes; without the script
 * everything is still there.
 *
 * <p>Invariant: only {@link vn.kehoach.render.html.HtmlWriter} puts characters into the page, and
 * it alone escapes them.
 *
 * <p>Invariant: the words and numbers in {@code main} are those of the document, in its order; what
 * the page adds for its readers on a screen stands outside.
 *
 * <p>Invariant: sets and maps are walked in the order of their enum, never in their own.
 *
 * <p>Start at {@link vn.kehoach.render.html.HtmlRenderer}.
 */
@NullMarked
package vn.kehoach.render.html;

import org.jspecify.annotations.NullMarked;
