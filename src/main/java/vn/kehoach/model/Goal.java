package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

import vn.kehoach.source.Located;
import vn.kehoach.source.Places;

public record Goal(
        Located<GoalId> id,
        @Nullable Text label,
        Text content,
        @Nullable Located<GoalId> parent,
        Provenance provenance,
        Places places) {}
