/** The lists that rules go by: YAML beside the rule, so that none is edited in code. */
@NullMarked
package vn.kehoach.check.table;

import org.jspecify.annotations.NullMarked;
