package vn.kehoach.cli;

/** What the tool says to the program that called it. */
final class ExitStatus {
    static final int CLEAN = 0;
    static final int PLAN_HAS_ERRORS = 1;
    static final int USAGE = 2;
    static final int INPUT_OUTPUT = 3;
    static final int INTERNAL = 4;

    private ExitStatus() {}
}
