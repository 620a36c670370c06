/**
 * What a build asked the file system, what it was told, said and wrote: a trace, by which the next
 * build knows that it would end the same.
 *
 * <p>Invariant: a trace holds only if all that the build depends on is as it was, to the byte: its
 * settings, by their digest; each {@link vn.kehoach.source.Look}, by its answer; each file that it
 * wrote, by its checksums. A build asks nothing else of the machine, so it would write and say the
 * same.
 *
 * <p>Invariant: whatever is wrong with the file of a trace, there is no trace; nothing is said.
 *
 * <p>Start at {@link vn.kehoach.incremental.Trace}.
 */
@NullMarked
package vn.kehoach.incremental;

import org.jspecify.annotations.NullMarked;
