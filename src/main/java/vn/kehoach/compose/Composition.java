package vn.kehoach.compose;

import vn.kehoach.document.Document;
import vn.kehoach.document.FontStyle;
import vn.kehoach.document.Theme;
import vn.kehoach.document.WebPage;
import vn.kehoach.source.Span;

import java.util.Map;

/**
 * A document and how it looks.
 *
 * @param origins of its blocks; none unless they were asked for
 * @param fontPlaces where the files of licensed fonts were asked for; none for the bundled ones
 */
public record Composition(
        Document document,
        Theme theme,
        WebPage webPage,
        Origins origins,
        Map<FontStyle, Span> fontPlaces) {
    public Composition {
        fontPlaces = Map.copyOf(fontPlaces);
    }
}
