/** What can be wrong with tasks and those who do them. */
@NullMarked
package vn.kehoach.check.task;

import org.jspecify.annotations.NullMarked;
