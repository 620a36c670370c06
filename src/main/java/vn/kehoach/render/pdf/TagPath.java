package vn.kehoach.render.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfDictionary;

import java.util.ArrayDeque;
import java.util.Deque;

/** The open structure elements from the root down to where the next block belongs. */
final class TagPath {
    private static final int DEEPEST_HEADING = 6;

    private final Deque<StructureElement> open = new ArrayDeque<>();
    private @Nullable StructureElement label;
    private int headingLevel;

    TagPath(StructureElement root) {
        open.push(root);
    }

    StructureElement current() {
        return open.element();
    }

    void open(String type) {
        open.push(current().open(type));
    }

    void open(String type, PdfDictionary attributes) {
        open.push(current().open(type).with(attributes));
    }

    void close() {
        open.pop().close();
    }

    /** An entry's label and body; the label waits for the paragraph that it runs into. */
    void openEntry() {
        open("LI");
        label = current().open("Lbl");
        open("LBody");
    }

    void closeEntry() {
        close();
        close();
    }

    StructureElement takeLabel() {
        StructureElement waiting = label;
        if (waiting == null) {
            throw new IllegalStateException("no entry is open");
        }
        label = null;
        return waiting;
    }

    /** PDF/UA-1 7.4.2: levels go down one at a time. */
    String heading(int level) {
        headingLevel = Math.min(Math.min(level, headingLevel + 1), DEEPEST_HEADING);
        return "H" + headingLevel;
    }
}
