package vn.kehoach.render.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import vn.kehoach.document.Document;
import vn.kehoach.document.Part;
import vn.kehoach.document.Theme;
import vn.kehoach.document.WebPage;
import vn.kehoach.render.Renderer;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a document as one HTML page that is at the same time well-formed XML. */
public final class HtmlRenderer implements Renderer {

    private final WebPage page;

    public HtmlRenderer(WebPage page) {
        this.page = page;
    }

    @Override
    public void render(Document document, Theme theme, OutputStream output) throws IOException {
        output.write(page(document, theme).getBytes(UTF_8));
    }

    private static String rules(Document document, Theme theme) {
        return new ThemeRules(theme) + FirstPageRules.of(document, theme);
    }

    private String page(Document document, Theme theme) {
        Outline outline = new Outline();
        ColumnRules columns = new ColumnRules();
        HtmlWriter parts = new HtmlWriter();
        PartWriter partWriter =
                new PartWriter(parts, new BlockWriter(parts, outline, columns, page.word("table")));
        for (Part part : document.parts()) {
            partWriter.write(part);
        }

        RawText style = RawText.style(rules(document, theme) + columns + page.styleSheet());
        RawText script = PageScript.read();
        HtmlWriter html = new HtmlWriter();
        html.documentType();
        html.openBlock("html", Attributes.of("lang", document.metadata().language()));
        new HeadWriter(html).write(document.metadata(), style, script);
        html.openBlock("body", Attributes.NONE);
        Views views = new Views(html, page, document.inventory());
        views.writeWays(outline);
        html.openBlock("main", Attributes.of("id", Views.CONTENT).and("tabindex", "-1"));
        html.append(parts);
        html.close();
        views.write();
        html.raw(script);
        html.close();
        html.close();
        html.line();
        return html.toString();
    }
}
