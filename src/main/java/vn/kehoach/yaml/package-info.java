/**
 * Text to a located tree; the only user of Jackson.
 *
 * <p>Invariant: never throws for bad input; the tree covers what could be read.
 *
 * <p>Invariant: a scalar is its raw text; no type is guessed.
 *
 * <p>Invariant: where YAML breaks off, one mistake is one diagnostic; a line that has one gets no
 * second.
 *
 * <p>Start at {@link vn.kehoach.yaml.YamlReader}.
 */
@NullMarked
package vn.kehoach.yaml;

import org.jspecify.annotations.NullMarked;
