package vn.kehoach.render.html;

import vn.kehoach.document.Metadata;

/** Writes what the page says to browsers and search engines. */
final class HeadWriter {

    /** Nothing is fetched, and no style and no script counts but the page's own. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'";

    private final HtmlWriter html;

    HeadWriter(HtmlWriter html) {
        this.html = html;
    }

    void write(Metadata metadata, RawText style, RawText script) {
        html.openBlock("head", Attributes.NONE);
        emptyLine("meta", Attributes.of("charset", "utf-8"));
        emptyLine(
                "meta",
                Attributes.of("http-equiv", "Content-Security-Policy")
                        .and(
                                "content",
                                CONTENT_SECURITY_POLICY.formatted(style.hash(), script.hash())));
        meta("viewport", "width=device-width, initial-scale=1");
        meta("color-scheme", "light dark");
        meta("format-detection", "telephone=no, date=no, address=no, email=no");
        html.openBlock("title", Attributes.NONE);
        html.text(metadata.title());
        html.close();
        meta("description", metadata.subject());
        meta("author", metadata.author());
        if (!metadata.keywords().isEmpty()) {
            meta("keywords", String.join(", ", metadata.keywords()));
        }
        meta("dcterms.date", metadata.date().toString());
        meta("generator", "kehoach");
        html.raw(style);
        html.close();
    }

    private void meta(String name, String content) {
        emptyLine("meta", Attributes.of("name", name).and("content", content));
    }

    private void emptyLine(String name, Attributes attributes) {
        html.line();
        html.empty(name, attributes);
    }
}
