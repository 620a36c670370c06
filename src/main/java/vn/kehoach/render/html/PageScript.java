package vn.kehoach.render.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What the page does for its readers: the same for every document. */
final class PageScript {
    private static final String NAME = "page.js";

    private PageScript() {}

    static RawText read() {
        try (InputStream stream = PageScript.class.getResourceAsStream(NAME)) {
            if (stream == null) {
                throw new IllegalStateException(NAME);
            }
            return RawText.script(new String(stream.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
