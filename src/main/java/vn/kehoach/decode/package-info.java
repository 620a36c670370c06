/**
 * Located trees to the model: types, dates, figures, texts and unknown keys.
 *
 * <p>Invariant: nothing is thrown for what a person wrote; all faults are found in one run.
 *
 * <p>Invariant: one mistake is one report. What a fault leaves open gets a neutral value, an id the
 * empty text, so that what refers to its owner does not dangle.
 *
 * <p>Invariant: the keys of each mapping stand in one {@code Shape}, which reading goes by.
 *
 * <p>Start at {@link vn.kehoach.decode.PlanDecoder}.
 */
@NullMarked
package vn.kehoach.decode;

import org.jspecify.annotations.NullMarked;
