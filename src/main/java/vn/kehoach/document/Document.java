package vn.kehoach.document;

import java.util.List;
import java.util.Map;

/**
 * A finished document: every word is decided, no size and no page is.
 *
 * @param elsewhere what its links lead to in other files, with the names of these
 */
public record Document(
        Metadata metadata, List<Part> parts, Inventory inventory, Map<Anchor, String> elsewhere) {
    public Document {
        parts = List.copyOf(parts);
        elsewhere = Map.copyOf(elsewhere);
    }

    /** Whose links all lead into itself. */
    public Document(Metadata metadata, List<Part> parts, Inventory inventory) {
        this(metadata, parts, inventory, Map.of());
    }

    /** One without tasks and indicators. */
    public Document(Metadata metadata, List<Part> parts) {
        this(metadata, parts, Inventory.EMPTY);
    }
}
