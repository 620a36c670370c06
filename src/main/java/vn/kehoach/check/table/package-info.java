/**
 * Tables of words that checks look for: resources in YAML beside the check, for people to edit.
 *
 * <p>Start at {@link vn.kehoach.check.table.WordTable}.
 */
@NullMarked
package vn.kehoach.check.table;

import org.jspecify.annotations.NullMarked;
