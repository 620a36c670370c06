/**
 * A document to one page of HTML that needs nothing else: no script, no network, no second file.
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
