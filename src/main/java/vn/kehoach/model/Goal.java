package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

import vn.kehoach.source.Located;

public record Goal(
        Located<GoalId> id,
        @Nullable Text label,
        Text content,
        @Nullable Located<GoalId> parent,
        Provenance provenance) {}
