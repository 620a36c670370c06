/** What can be wrong with numbers, marks and references that are written by hand. */
@NullMarked
package vn.kehoach.check.numbering;

import org.jspecify.annotations.NullMarked;
