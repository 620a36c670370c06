package vn.kehoach.yaml;

import vn.kehoach.source.Span;

/** Finds where a stretch of a scalar's text stands in its file. */
final class ScalarPlaces {
    private ScalarPlaces() {}

    static Span place(YamlScalar scalar, int from, int to) {
        Span span = scalar.span();
        if (scalar.style() == YamlScalar.Style.PLAIN && span.text().equals(scalar.text())) {
            int start = span.start().offset();
            return span.file().span(start + from, start + to);
        }
        return span;
    }
}
