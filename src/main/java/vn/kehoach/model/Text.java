package vn.kehoach.model;

import vn.kehoach.source.PlacedText;
import vn.kehoach.source.Span;

import java.util.List;

/**
 * Prose with emphasis and references.
 *
 * @param written what the parts were read from
 */
public record Text(List<TextPart> parts, PlacedText written) {
    public Text {
        parts = List.copyOf(parts);
    }

    public static Text nothing(Span place) {
        return new Text(List.of(), PlacedText.nothing(place));
    }

    public Span span() {
        return written.span();
    }
}
