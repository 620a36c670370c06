/** What can be wrong with the time in which things are to be done. */
@NullMarked
package vn.kehoach.check.deadline;

import org.jspecify.annotations.NullMarked;
