package vn.kehoach.diagnostic;

import vn.kehoach.source.Span;

/** A second place that a diagnostic points at. */
public record Related(Relation relation, Span span) {}
