/**
 * A document to a tagged PDF file: lines, pages and tables are set here, OpenPDF writes the
 * objects.
 *
 * <p>Invariant: of OpenPDF only the low level is used: its layout cannot tag.
 *
 * <p>Invariant: no word is lost: a character without a glyph is an exception, a word wider than its
 * column is broken, a row taller than a page is split.
 *
 * <p>Invariant: lengths are points in {@code double}; millimetres are converted where the theme is
 * read, and {@code float} begins at OpenPDF's door.
 *
 * <p>Invariant: a structure element is written as soon as it closes, so memory does not grow with
 * the pages.
 *
 * <p>Invariant: what is kept of an earlier rendering ({@link vn.kehoach.render.pdf.KeptPdf})
 * changes no byte.
 *
 * <p>Start at {@link vn.kehoach.render.pdf.PdfRenderer}, then {@code PartLayout}.
 */
@NullMarked
package vn.kehoach.render.pdf;

import org.jspecify.annotations.NullMarked;
