package vn.kehoach.schema;

/**
 * What is said of a key or of a mapping.
 *
 * @param title a few words
 * @param text sentences with code between backticks; may be empty
 */
record Wording(String title, String text) {
    static final Wording NONE = new Wording("", "");

    /** "Title | Text." */
    static Wording of(String written) {
        int bar = written.indexOf(" | ");
        return bar < 0
                ? new Wording(written, "")
                : new Wording(written.substring(0, bar), written.substring(bar + 3));
    }

    boolean isEmpty() {
        return title.isEmpty();
    }

    /** One sentence or more, without marks. */
    String plain() {
        return markdown().replaceAll("[`*]", "");
    }

    String markdown() {
        return text.isEmpty() ? title : text;
    }
}
