/** What can be wrong with the way of a plan from draft to issue. */
@NullMarked
package vn.kehoach.check.lifecycle;

import org.jspecify.annotations.NullMarked;
