/**
 * What plans hold, row by row: for people at a terminal, for spreadsheets, for programs.
 *
 * <p>Invariant: rows stand in the order of the sources; names are those of the plan's date.
 *
 * <p>Invariant: no cell of a sheet is a formula.
 *
 * <p>Start at {@link vn.kehoach.listing.Listing}.
 */
@NullMarked
package vn.kehoach.listing;

import org.jspecify.annotations.NullMarked;
