/**
 * How far a PDF file, whoever made it, keeps to the form of Decree 30/2020/NĐ-CP.
 *
 * <p>{@code conform.page} reads glyphs and drawn lines, {@code conform.layout} finds the components
 * of an official document among them, {@code conform.clause} measures, this package reports.
 *
 * <p>Invariant: depends on nothing of plans, documents, templates or rendering; it judges our own
 * files as those of others.
 *
 * <p>Invariant: same file, same report.
 *
 * <p>Start at {@link vn.kehoach.conform.Measurer}.
 */
@NullMarked
package vn.kehoach.conform;

import org.jspecify.annotations.NullMarked;
