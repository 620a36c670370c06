package vn.kehoach.conform.page;

/**
 * @param family as the file names it, without its subset's prefix and its style; empty if unnamed
 */
public record Typeface(String family, boolean bold, boolean italic, boolean embedded) {}
