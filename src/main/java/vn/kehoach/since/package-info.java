/**
 * What stood in a folder at a commit of its git repository, and which lines changed since.
 *
 * <p>Invariant: git is asked for names and contents of what it holds only; it never looks at the
 * working tree, where attributes and settings of a repository can make it run programs.
 *
 * <p>Invariant: whatever a repository holds, nothing is written outside the folder given for it.
 *
 * <p>Start at {@link vn.kehoach.since.Snapshot}.
 */
@NullMarked
package vn.kehoach.since;

import org.jspecify.annotations.NullMarked;
