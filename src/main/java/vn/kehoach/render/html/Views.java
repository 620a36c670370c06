package vn.kehoach.render.html;

import vn.kehoach.document.Inventory;
import vn.kehoach.document.WebPage;

/**
 * What the page offers beside the document: ways into it, and its tasks and indicators once more as
 * lists that sort and filter. Without scripts the lists stand below the document.
 */
final class Views {
    /** Underscores keep these ids apart from those of anchors. */
    static final String CONTENT = "_content";

    private static final String TASKS = "_tasks";
    private static final String INDICATORS = "_indicators";

    private final HtmlWriter html;
    private final WebPage page;
    private final Inventory inventory;

    Views(HtmlWriter html, WebPage page, Inventory inventory) {
        this.html = html;
        this.page = page;
        this.inventory = inventory;
    }

    /** What stands before the document. */
    void writeWays(Outline outline) {
        writeLink("skip", CONTENT, "skip");
        boolean listed = !inventory.tasks().isEmpty() || !inventory.indicators().isEmpty();
        if (!listed && outline.isEmpty()) {
            return;
        }
        html.openBlock("div", Attributes.classes("ways"));
        if (listed) {
            html.openBlock(
                    "nav", Attributes.classes("views").and("aria-label", page.word("views")));
            html.openBlock("ul", Attributes.of("role", "list"));
            writeWay(CONTENT, "document", "");
            if (!inventory.tasks().isEmpty()) {
                writeWay(TASKS, "tasks-short", Integer.toString(inventory.tasks().size()));
            }
            if (!inventory.indicators().isEmpty()) {
                writeWay(
                        INDICATORS,
                        "indicators-short",
                        Integer.toString(inventory.indicators().size()));
            }
            html.close();
            html.close();
        }
        outline.write(html, page.word("contents"));
        html.close();
    }

    /** What stands after the document. */
    void write() {
        if (!inventory.tasks().isEmpty()) {
            new TaskView(new ViewWriter(html, page, TASKS, "tasks")).write(inventory.tasks());
        }
        if (!inventory.indicators().isEmpty()) {
            new IndicatorView(new ViewWriter(html, page, INDICATORS, "indicators"))
                    .write(inventory.indicators());
        }
    }

    private void writeWay(String target, String word, String count) {
        html.openBlock("li", Attributes.NONE);
        html.open("a", Attributes.of("href", "#" + target));
        html.text(page.word(word));
        if (!count.isEmpty()) {
            html.text(" ");
            html.open("span", Attributes.classes("amount"));
            html.text(count);
            html.close();
        }
        html.close();
        html.close();
    }

    private void writeLink(String className, String target, String word) {
        html.openBlock("a", Attributes.classes(className).and("href", "#" + target));
        html.text(page.word(word));
        html.close();
    }
}
