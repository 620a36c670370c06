package vn.kehoach.compiler;

/** What becomes of a plan, in the order in which time is spent on it. */
public enum Step {
    READ,
    DECODE,
    RESOLVE,
    CHECK,
    COMPOSE,
    /** Of pages, in every format; they go to the file while it lasts. */
    LAYOUT,
    /** What it takes to make a file and to put it in its place. */
    WRITE
}
