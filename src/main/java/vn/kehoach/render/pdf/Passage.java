package vn.kehoach.render.pdf;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.Anchor;

/** A set paragraph of a column, and the name by which links reach its first line. */
record Passage(TextBlock block, @Nullable Anchor anchor) {}
