/**
 * Diagnostics to words, and words to reports.
 *
 * <p>Invariant: every word that a reader sees stands in {@code messages/*.yaml}, none in Java.
 *
 * <p>Invariant: a report is made whatever the words are: a missing message shows as the name of its
 * problem.
 *
 * <p>Invariant: nothing of a source reaches a terminal as a control character, or a build server as
 * a command.
 *
 * <p>Invariant: what programs read is a valid document of its format, whatever the words are.
 *
 * <p>Start at {@link vn.kehoach.report.formats.Reports}, and at {@link
 * vn.kehoach.report.messages.Messages} for the words.
 */
@NullMarked
package vn.kehoach.report;

import org.jspecify.annotations.NullMarked;
