/**
 * Digital signatures in finished PDF files: PAdES baseline B, ETSI EN 319 142-1.
 *
 * <p>Invariant: a file is only added to, so earlier signatures and the bytes that were built stay.
 *
 * <p>Invariant: cryptography is the JDK's; here is only the form in which it is written down.
 *
 * <p>Invariant: no password is kept, printed or put into an exception.
 *
 * <p>Start at {@link vn.kehoach.sign.PdfSigner}.
 */
@NullMarked
package vn.kehoach.sign;

import org.jspecify.annotations.NullMarked;
