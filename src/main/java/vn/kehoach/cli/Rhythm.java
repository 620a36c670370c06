package vn.kehoach.cli;

/** When a command that watches looks again. */
interface Rhythm {
    /**
     * Waits; false when it is over.
     *
     * @param milliseconds that the last look took
     */
    boolean goesOn(long milliseconds) throws InterruptedException;

    /** Whether it is over already. */
    boolean isOver();

    /** Nothing more will be done. */
    void end();
}
