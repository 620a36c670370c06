/**
 * The words of every problem in both languages, from {@code messages/*.yaml}.
 *
 * <p>Start at {@link vn.kehoach.report.messages.Messages}.
 */
@NullMarked
package vn.kehoach.report.messages;

import org.jspecify.annotations.NullMarked;
