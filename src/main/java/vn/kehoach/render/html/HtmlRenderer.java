package vn.kehoach.render.html;

import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Part;
import vn.kehoach.document.Theme;
import vn.kehoach.document.WebPage;
import vn.kehoach.render.Renderer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;

/** Writes a document as one HTML page that is at the same time well-formed XML. */
public final class HtmlRenderer implements Renderer {

    private final WebPage page;

    private final Function<Block, Optional<String>> origins;

    public HtmlRenderer(WebPage page) {
        this(page, block -> Optional.empty());
    }

    private HtmlRenderer(WebPage page, Function<Block, Optional<String>> origins) {
        this.page = page;
        this.origins = origins;
    }

    /**
     * The same page for those who write it: its blocks say where they come from.
     *
     * @param origins what a block says, as {@code data-origin}
     */
    public HtmlRenderer saying(Function<Block, Optional<String>> origins) {
        return new HtmlRenderer(page, origins);
    }

    @Override
    public void render(Document document, Theme theme, OutputStream output) throws IOException {
        try {
            PageBytes bytes = PageBytes.to(output);
            write(document, theme, new HtmlWriter(bytes));
            bytes.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String rules(Document document, Theme theme) {
        return new ThemeRules(theme) + FirstPageRules.of(document, theme);
    }

    private void write(Document document, Theme theme, HtmlWriter html) {
        Outline outline = new Outline();
        ColumnRules columns = new ColumnRules();
        HtmlWriter parts = new HtmlWriter();
        BlockWriter blocks = new BlockWriter(parts, outline, columns, page.word("table"), origins);
        PartWriter partWriter = new PartWriter(parts, blocks);
        for (Part part : document.parts()) {
            partWriter.write(part);
        }

        RawText style = RawText.style(rules(document, theme) + columns + page.styleSheet());
        RawText script = PageScript.read();
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
    }
}
