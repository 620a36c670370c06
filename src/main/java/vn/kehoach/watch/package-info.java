/**
 * Which plans have changed since somebody last looked.
 *
 * <p>Files are looked at again and again instead of waiting for word from the system: network
 * drives give none, and editors that save by renaming confuse it. A look costs a few file
 * attributes. Nothing here knows the time; who looks decides how often.
 */
@NullMarked
package vn.kehoach.watch;

import org.jspecify.annotations.NullMarked;
