/** What can be wrong with indicators and with what prose says of them. */
@NullMarked
package vn.kehoach.check.indicator;

import org.jspecify.annotations.NullMarked;
