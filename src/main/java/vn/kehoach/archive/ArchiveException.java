package vn.kehoach.archive;

/** A file cannot be built again from itself. */
public final class ArchiveException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient ArchiveProblem problem;

    ArchiveException(ArchiveProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public ArchiveProblem problem() {
        return problem;
    }
}
