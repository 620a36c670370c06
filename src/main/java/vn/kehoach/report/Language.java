package vn.kehoach.report;

/** A language in which kehoach speaks. */
public enum Language {
    VIETNAMESE("vi"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** As in {@code --lang} and in the messages: {@code vi}, {@code en}. */
    public String tag() {
        return tag;
    }
}
