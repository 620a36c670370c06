package vn.kehoach.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Every moment until Ctrl-C, which waits for what is being written: a build is short, and half a
 * file helps nobody.
 */
final class UntilStopped implements Rhythm {
    /** Two looks fit in before a hand has left the keyboard. */
    private static final long MOMENT_MILLISECONDS = 80;

    /** Of slow drives. */
    private static final long LONGEST_MILLISECONDS = 2_000;

    /** A look may take this part of the time. */
    private static final long SHARE = 5;

    /**
     * A build that takes longer is cut off; what it was writing has another name until it is whole.
     */
    private static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    private UntilStopped() {}

    static UntilStopped listening() {
        UntilStopped rhythm = new UntilStopped();
        UnfinishedFiles.removedWhenStopped(rhythm::stop);
        return rhythm;
    }

    private void stop() {
        stopped.countDown();
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean goesOn(long milliseconds) throws InterruptedException {
        long pause = Math.clamp(milliseconds * SHARE, MOMENT_MILLISECONDS, LONGEST_MILLISECONDS);
        return !stopped.await(pause, TimeUnit.MILLISECONDS);
    }

    @Override
    public boolean isOver() {
        return stopped.getCount() == 0;
    }

    @Override
    public void end() {
        ended.countDown();
    }
}
