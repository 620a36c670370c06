package vn.kehoach.model;

/** Of a section, a clause with a heading, or an entry of a list. */
public record SectionId(String text) implements Id {}
