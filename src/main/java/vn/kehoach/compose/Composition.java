package vn.kehoach.compose;

import vn.kehoach.document.Document;
import vn.kehoach.document.Theme;
import vn.kehoach.document.WebPage;

/**
 * A document and how it looks.
 *
 * @param origins of its blocks; none unless they were asked for
 */
public record Composition(Document document, Theme theme, WebPage webPage, Origins origins) {}
