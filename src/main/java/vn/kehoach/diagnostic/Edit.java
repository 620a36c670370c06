package vn.kehoach.diagnostic;

import vn.kehoach.source.Span;

/** A change of a source that makes a diagnostic go away: what the span covers is replaced. */
public record Edit(Span span, String replacement) {}
