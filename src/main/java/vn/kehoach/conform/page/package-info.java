/**
 * What lies on the pages of a PDF file, whoever wrote it: glyphs, lines of text, drawn lines.
 *
 * <p>Invariant: the only user of PDFBox in the program.
 *
 * <p>Invariant: lengths are points from the upper left corner of the page as it is looked at.
 *
 * <p>Invariant: a broken or hostile file is an {@link vn.kehoach.conform.page.UnreadableFile},
 * never another exception, and takes bounded time and memory.
 *
 * <p>Start at {@link vn.kehoach.conform.page.PdfReader}.
 */
@NullMarked
package vn.kehoach.conform.page;

import org.jspecify.annotations.NullMarked;
