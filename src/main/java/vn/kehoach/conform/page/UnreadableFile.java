package vn.kehoach.conform.page;

/** Says why a file cannot be read as pages; carries no words. */
public final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1L;

    public enum Cause {
        MISSING,
        NO_ACCESS,
        NOT_PDF,
        BROKEN,
        LOCKED,
        EMPTY,
        TOO_MANY_PAGES,
        TOO_LARGE,
        TOO_SLOW
    }

    private final Cause cause;

    public UnreadableFile(Cause cause) {
        super(cause.name(), null, false, false);
        this.cause = cause;
    }

    public Cause why() {
        return cause;
    }
}
