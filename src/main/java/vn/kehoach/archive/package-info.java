/**
 * A PDF that carries what it was built from, and the proof that it was.
 *
 * <p>Invariant: the only user of PDFBox: what is read back is read by another program than wrote
 * it.
 *
 * <p>Invariant: files out of a PDF are hostile until their names, number and sizes have been looked
 * at.
 *
 * <p>Start at {@link vn.kehoach.archive.SourceAttachments}, then {@link
 * vn.kehoach.archive.Verifier}.
 */
@NullMarked
package vn.kehoach.archive;

import org.jspecify.annotations.NullMarked;
