/**
 * Located trees to the model: types, dates, figures, texts and unknown keys.
 *
 * <p>Invariant: nothing is thrown for what a person wrote; all faults are found in one run.
 *
 * <p>Invariant: one mistake is one report. What a fault leaves open gets a neutral value, an id the
 * empty text, so that what refers to its owner does not dangle.
 *
 * <p>Invariant: the keys of each mapping, and what may stand under each, are declared in one {@code
 * Shape}; a value that is read as anything else throws, so that schemas made of shapes are true.
 *
 * <p>Start at {@link vn.kehoach.decode.PlanDecoder}.
 */
@NullMarked
package vn.kehoach.decode;

import org.jspecify.annotations.NullMarked;
