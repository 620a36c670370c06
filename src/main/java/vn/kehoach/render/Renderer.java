package vn.kehoach.render;

import vn.kehoach.document.Document;
import vn.kehoach.document.Theme;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a document in one format. */
public interface Renderer {
    /** Equal documents and themes give equal bytes. Does not close the stream. */
    void render(Document document, Theme theme, OutputStream output) throws IOException;
}
