package vn.kehoach.scaffold;

/** How many levels local government has: districts existed up to and including 30/6/2025. */
public enum Government {
    TWO_TIER("two-tier"),
    WITH_DISTRICTS("with-districts");

    private static final int YEAR_OF_CHANGE = 2025;

    private final String tag;

    Government(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }

    /** Whether a plan that begins in a year may have such a government. */
    public boolean fits(int from) {
        return switch (this) {
            case TWO_TIER -> from >= YEAR_OF_CHANGE;
            case WITH_DISTRICTS -> from <= YEAR_OF_CHANGE;
        };
    }
}
