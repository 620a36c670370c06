package vn.kehoach.cli;

/** When a command that watches looks again. */
interface Rhythm {
    /**
     * Waits; false when it is over.
     *
     * @param milliseconds that the last look took
     * @param moving whether it saw a change that another one has to find at rest
     */
    boolean goesOn(long milliseconds, boolean moving) throws InterruptedException;

    /** There is something to see. */
    void hurry();

    /** Whether it is over already. */
    boolean isOver();

    /** Nothing more will be done. */
    void end();
}
