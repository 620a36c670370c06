/**
 * What templates see: strings and markup, nothing to compute.
 *
 * <p>Invariant: the names are those of the YAML.
 */
@NullMarked
package vn.kehoach.compose.view;

import org.jspecify.annotations.NullMarked;
