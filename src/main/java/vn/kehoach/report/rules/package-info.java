/**
 * What is known of each code beyond its message: its card, its proofs, how it is shown.
 *
 * <p>Start at {@link vn.kehoach.report.rules.RuleBook}.
 */
@NullMarked
package vn.kehoach.report.rules;

import org.jspecify.annotations.NullMarked;
