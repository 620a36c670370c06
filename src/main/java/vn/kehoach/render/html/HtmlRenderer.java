package vn.kehoach.render.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import vn.kehoach.document.Document;
import vn.kehoach.document.Part;
import vn.kehoach.document.Theme;
import vn.kehoach.render.Renderer;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a document as one HTML page that is at the same time well-formed XML. */
public final class HtmlRenderer implements Renderer {

    private static final String CONTENT_ID = "_content";

    private final String styleSheet;

    /**
     * @param styleSheet CSS for layout on screen and paper; stands behind the rules of the theme
     */
    public HtmlRenderer(String styleSheet) {
        this.styleSheet = styleSheet;
    }

    @Override
    public void render(Document document, Theme theme, OutputStream output) throws IOException {
        output.write(page(document, theme).getBytes(UTF_8));
    }

    private String page(Document document, Theme theme) {
        Outline outline = new Outline();
        HtmlWriter parts = new HtmlWriter();
        PartWriter partWriter = new PartWriter(parts, outline);
        for (Part part : document.parts()) {
            partWriter.write(part);
        }

        HtmlWriter html = new HtmlWriter();
        html.documentType();
        html.openBlock("html", Attributes.of("lang", document.metadata().language()));
        new HeadWriter(html)
                .write(document.metadata(), new ThemeRules(theme).toString(), styleSheet);
        html.openBlock("body", Attributes.NONE);
        html.openBlock("a", Attributes.of("class", "skip").and("href", "#" + CONTENT_ID));
        html.text("Đến nội dung");
        html.close();
        outline.write(html);
        html.openBlock("main", Attributes.of("id", CONTENT_ID).and("tabindex", "-1"));
        html.append(parts);
        html.close();
        html.close();
        html.close();
        html.line();
        return html.toString();
    }
}
