package vn.kehoach.document;

import java.util.List;

/** A finished document: every word is decided, no size and no page is. */
public record Document(Metadata metadata, List<Part> parts, Inventory inventory) {
    public Document {
        parts = List.copyOf(parts);
    }

    /** One without tasks and indicators. */
    public Document(Metadata metadata, List<Part> parts) {
        this(metadata, parts, Inventory.EMPTY);
    }
}
