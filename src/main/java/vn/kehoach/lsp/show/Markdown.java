package vn.kehoach.lsp.show;

import java.util.ArrayList;
import java.util.List;

/** A card of a few lines; what comes from sources is plain text in it. */
final class Markdown {
    private final List<String> lines = new ArrayList<>();

    private Markdown() {}

    static Markdown titled(String title) {
        Markdown card = new Markdown();
        card.lines.add("**" + plain(title) + "**");
        return card;
    }

    Markdown line(String text) {
        lines.add(plain(text));
        return this;
    }

    Markdown list(String label, List<String> items) {
        if (!items.isEmpty()) {
            line(label + ": " + String.join("; ", items));
        }
        return this;
    }

    String text() {
        return String.join("\n\n", lines);
    }

    private static String plain(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#|~$&])", "\\\\$1").replaceAll("\\s+", " ");
    }
}
