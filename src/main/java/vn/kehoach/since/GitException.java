package vn.kehoach.since;

/** Git cannot tell what stood at a commit. */
public final class GitException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        GIT_MISSING,
        NOT_A_REPOSITORY,
        UNKNOWN_REVISION,
        GIT_FAILED
    }

    private final Reason reason;

    /**
     * @param said the first line of what git said, or nothing
     */
    GitException(Reason reason, String said) {
        super(said);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** In git's own words; may be empty. */
    public String said() {
        return String.valueOf(getMessage());
    }
}
