/** What can be wrong with the words of a plan, whatever it plans. */
@NullMarked
package vn.kehoach.check.language;

import org.jspecify.annotations.NullMarked;
