/**
 * Which plans have changed since somebody last looked.
 *
 * <p>Files are looked at again and again: network drives give no word of a change, and editors that
 * save by renaming confuse who waits for it. Where the system has word, the next look only comes
 * sooner. A look costs a few file attributes. Nothing here knows the time; who looks decides how
 * often.
 */
@NullMarked
package vn.kehoach.watch;

import org.jspecify.annotations.NullMarked;
