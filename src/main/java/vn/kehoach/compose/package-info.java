/**
 * A resolved plan and templates to a document; the only user of FreeMarker.
 *
 * <p>Invariant: the vocabulary of templates is that of the YAML; templates do not compute.
 *
 * <p>Invariant: templates write a small closed markup, read into {@code Document}: one template
 * serves every format.
 *
 * <p>Invariant: markup is read while templates write it and never held as a whole; what is wrong
 * with it is told once all templates have run.
 *
 * <p>Invariant: texts are written out in the order of reading, since a citation's form depends on
 * what was read before.
 *
 * <p>Start at {@link vn.kehoach.compose.Composer}.
 */
@NullMarked
package vn.kehoach.compose;

import org.jspecify.annotations.NullMarked;
