package vn.kehoach.model;

import vn.kehoach.source.Places;

/** Who held an office, and when. */
public record Officer(String name, String office, Validity term, Places places) {}
