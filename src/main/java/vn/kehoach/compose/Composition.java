package vn.kehoach.compose;

import vn.kehoach.document.Document;
import vn.kehoach.document.Theme;

/**
 * A document and how it looks.
 *
 * @param styleSheet of web pages
 */
public record Composition(Document document, Theme theme, String styleSheet) {}
