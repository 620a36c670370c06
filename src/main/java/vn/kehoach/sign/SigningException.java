package vn.kehoach.sign;

/** Nothing was signed. */
public final class SigningException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient SigningProblem problem;

    SigningException(SigningProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public SigningProblem problem() {
        return problem;
    }
}
