package vn.kehoach.document;

/** A name that links lead to; unique in its document; letters, digits and hyphens. */
public record Anchor(String name) {}
