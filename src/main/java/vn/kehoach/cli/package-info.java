/**
 * The command line.
 *
 * <p>Invariant: the only package that knows terminal, environment and working folder.
 *
 * <p>Invariant: results go to standard output, everything else to standard error.
 *
 * <p>Start at {@link vn.kehoach.cli.Main}.
 */
@NullMarked
package vn.kehoach.cli;

import org.jspecify.annotations.NullMarked;
