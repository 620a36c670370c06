package vn.kehoach.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Every moment until Ctrl-C, which waits for what is being written: a build is short, and half a
 * file helps nobody.
 */
final class UntilStopped implements Rhythm {
    /** In which a save that takes several writes comes to its end. */
    private static final long REST_MILLISECONDS = 20;

    /**
     * Where the system has no word of changes; two looks fit in before a hand leaves the keyboard.
     */
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
    private final Semaphore calls = new Semaphore(0);

    private UntilStopped() {}

    static UntilStopped listening() {
        UntilStopped rhythm = new UntilStopped();
        UnfinishedFiles.removedWhenStopped(rhythm::stop);
        return rhythm;
    }

    private void stop() {
        stopped.countDown();
        hurry();
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean goesOn(long milliseconds, boolean moving) throws InterruptedException {
        boolean over = stopped.await(REST_MILLISECONDS, TimeUnit.MILLISECONDS);
        if (!over && !moving) {
            long pause =
                    Math.clamp(milliseconds * SHARE, MOMENT_MILLISECONDS, LONGEST_MILLISECONDS);
            calls.tryAcquire(pause - REST_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
        calls.drainPermits();
        return !isOver();
    }

    @Override
    public void hurry() {
        calls.release();
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
