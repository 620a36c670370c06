package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

import vn.kehoach.source.Located;
import vn.kehoach.source.Places;

/** What an instrument tells those who implement it to do, and until when. */
public record Demand(
        Located<DemandId> id, Text text, @Nullable Located<Deadline> due, Places places) {}
