/**
 * What a new plan begins with: files that build at once and teach the language.
 *
 * <p>Invariant: what is an example says so, on the screen and on paper.
 *
 * <p>Invariant: what a person typed stands in YAML as it was typed, whatever letters it has.
 *
 * <p>Start at {@link vn.kehoach.scaffold.Scaffold}.
 */
@NullMarked
package vn.kehoach.scaffold;

import org.jspecify.annotations.NullMarked;
