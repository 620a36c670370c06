package vn.kehoach.render.pdf;

import vn.kehoach.document.Anchor;

/** What a stretch of a paragraph is to a reader who does not see the page. */
sealed interface Role {
    record Content() implements Role {}

    /** "a)", "-", "(1)". */
    record Label() implements Role {}

    /**
     * @param ordinal in its paragraph: two links to one place are two
     * @param text what is spoken for it
     */
    record Link(int ordinal, Anchor target, String text) implements Role {}

    Role CONTENT = new Content();
    Role LABEL = new Label();
}
