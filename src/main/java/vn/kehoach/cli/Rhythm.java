package vn.kehoach.cli;

/** When a command that watches looks again. */
interface Rhythm {
    /** Two looks fit in before a hand has left the keyboard. */
    Rhythm EVERY_MOMENT =
            () -> {
                Thread.sleep(80);
                return true;
            };

    /** Waits; false when it is over. */
    boolean goesOn() throws InterruptedException;
}
