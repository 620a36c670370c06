/**
 * Names of agencies in prose: found and compared with the registry.
 *
 * <p>Start at {@link vn.kehoach.check.name.NameBook}.
 */
@NullMarked
package vn.kehoach.check.name;

import org.jspecify.annotations.NullMarked;
