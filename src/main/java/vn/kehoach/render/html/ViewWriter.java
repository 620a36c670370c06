package vn.kehoach.render.html;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.Anchor;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Inventory;
import vn.kehoach.document.WebPage;

import java.util.List;

/** Writes the frame of a view and its table; the script looks for rows by their data. */
final class ViewWriter {
    private final HtmlWriter html;
    private final WebPage page;
    private final String id;
    private final String key;
    private final InlineWriter inlines;

    /**
     * @param key before the words of this view
     */
    ViewWriter(HtmlWriter html, WebPage page, String id, String key) {
        this.html = html;
        this.page = page;
        this.id = id;
        this.key = key;
        this.inlines = InlineWriter.forCells(html);
    }

    void open() {
        String title = id + "-title";
        html.openBlock(
                "section", Attributes.classes("view").and("id", id).and("aria-labelledby", title));
        html.openBlock("h1", Attributes.of("id", title).and("tabindex", "-1"));
        html.text(page.word(key));
        html.close();
        writeText("p", Attributes.classes("hint"), page.word(key + "-hint"));
    }

    String word(String key) {
        return page.word(key);
    }

    FilterForm filter() {
        return new FilterForm(html, page, page.word(key));
    }

    void openTable(int rows, List<Head> heads) {
        String words = page.word(key + "-count");
        String all = Integer.toString(rows);
        writeText(
                "p",
                Attributes.classes("count").and("role", "status").and("data-words", words),
                words.replace("{shown}", all).replace("{all}", all));
        html.openBlock(
                "div",
                Attributes.classes("list-box")
                        .and("role", "region")
                        .and("tabindex", "0")
                        .and("aria-label", page.word(key)));
        html.openBlock("table", Attributes.classes("list", key));
        html.openBlock("thead", Attributes.NONE);
        html.openBlock("tr", Attributes.NONE);
        for (Head head : heads) {
            Attributes attributes = Attributes.of("scope", "col");
            writeText(
                    "th",
                    head.sort().isEmpty() ? attributes : attributes.and("data-sort", head.sort()),
                    page.word(head.word()));
        }
        html.close();
        html.close();
        html.openBlock("tbody", Attributes.NONE);
    }

    /**
     * @param sort what the script sorts this column by; empty for nothing
     */
    record Head(String word, String sort) {}

    void openRow(Inventory.Group group, Inventory.Hands hands, Attributes more) {
        html.openBlock(
                "tr",
                Attributes.of("data-group", group.id())
                        .and("data-lead", ids(hands.leads()))
                        .and("data-support", ids(hands.supports()))
                        .and(more));
    }

    private static String ids(List<Inventory.Agency> agencies) {
        StringBuilder ids = new StringBuilder();
        for (Inventory.Agency agency : agencies) {
            ids.append(ids.isEmpty() ? "" : " ").append(agency.id());
        }
        return ids.toString();
    }

    /** The number leads to where the document says it. */
    void writeNumber(String number, @Nullable Anchor place) {
        html.openBlock("td", Attributes.classes("cell-number"));
        if (place == null) {
            html.text(number);
        } else {
            String words = number.isEmpty() ? page.word("place-unnumbered") : number;
            html.open(
                    "a",
                    Attributes.of("href", "#" + place.name())
                            .and("aria-label", page.word("place").replace("{number}", words)));
            html.text(words);
            html.close();
        }
        html.close();
    }

    void openCell(String name) {
        html.openBlock("td", Attributes.classes("cell-" + name));
    }

    void writeLine(List<Inline> line) {
        html.open("p", Attributes.NONE);
        inlines.write(line);
        html.close();
    }

    void writeQuiet(String words) {
        if (!words.isEmpty()) {
            writeText("p", Attributes.classes("quiet"), words);
        }
    }

    void writeCell(String name, String words) {
        writeText("td", Attributes.classes("cell-" + name), words);
    }

    ValueBars bars() {
        return new ValueBars(html, inlines, page);
    }

    void close() {
        html.close();
    }

    void closeTable() {
        html.close();
        html.close();
        html.close();
        writeText(
                "p",
                Attributes.classes("nothing").and("hidden", "hidden"),
                page.word(key + "-none"));
        html.openBlock("a", Attributes.classes("top").and("href", "#" + id));
        html.text(page.word("top"));
        html.close();
        html.close();
    }

    private void writeText(String element, Attributes attributes, String words) {
        html.openBlock(element, attributes);
        html.text(words);
        html.close();
    }
}
