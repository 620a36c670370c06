package vn.kehoach.reference;

import vn.kehoach.source.Span;

/**
 * Where the letters of an id stand.
 *
 * @param before what the span holds before the id: nothing, but where it was written with escapes
 * @param after what the span holds behind it
 */
record Letters(Span span, String before, String after) {}
