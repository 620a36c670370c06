/**
 * The start of the tool: a cache from which Java takes its classes read, checked and linked.
 *
 * <p>The launcher names the file and starts Java with it; this package makes it, by letting the
 * tool check and build the sample plans once.
 */
@NullMarked
package vn.kehoach.startup;

import org.jspecify.annotations.NullMarked;
