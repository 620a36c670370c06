/** What can be wrong with agencies and how they are named. */
@NullMarked
package vn.kehoach.check.agency;

import org.jspecify.annotations.NullMarked;
