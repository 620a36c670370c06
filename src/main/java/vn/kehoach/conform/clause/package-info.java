/**
 * What Decree 30/2020/NĐ-CP, appendix I, says about form, one class for each thing measured.
 *
 * <p>Invariant: what was not found is {@link vn.kehoach.conform.clause.Verdict.Undetermined}, never
 * a fault; what the decree leaves open has no row.
 *
 * <p>Invariant: holds no sentence in any human language.
 *
 * <p>Start at {@link vn.kehoach.conform.clause.Clauses}.
 */
@NullMarked
package vn.kehoach.conform.clause;

import org.jspecify.annotations.NullMarked;
