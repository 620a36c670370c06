package vn.kehoach.document;

import java.util.List;

/**
 * The body or one appendix: starts on a new page and counts its own pages.
 *
 * @param label before the page number in the reader's page list, such as {@code PL.I-}; empty for
 *     the body
 * @param file what the name of its own file ends with; empty if it shares that of the body
 */
public record Part(
        Kind kind, Orientation orientation, String label, String file, List<Block> blocks) {
    public enum Kind {
        BODY,
        APPENDIX
    }

    public enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }

    public Part {
        blocks = List.copyOf(blocks);
    }

    /** In the file of the body. */
    public Part(Kind kind, Orientation orientation, String label, List<Block> blocks) {
        this(kind, orientation, label, "", blocks);
    }
}
