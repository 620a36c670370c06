/** What can be wrong with appendices. */
@NullMarked
package vn.kehoach.check.appendix;

import org.jspecify.annotations.NullMarked;
