package vn.kehoach.compose;

import org.jspecify.annotations.Nullable;

/**
 * Runs a template and stops one that never ends.
 *
 * <p>FreeMarker asks its thread at each turn of a loop whether it was interrupted; this one counts
 * how often. A clock would give another answer on another machine.
 */
final class CountedRun extends Thread {
    /** Of a plan of 20,000 tasks, a twentieth was counted. */
    static final int MOST_STEPS = 20_000_000;

    /** Deep enough for macros within macros; one that calls itself ends here. */
    private static final long STACK_IN_BYTES = 4L << 20;

    interface Body {
        void run() throws Exception;
    }

    static final class Endless extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private final Body body;
    private @Nullable Throwable failure;
    private int steps;

    private CountedRun(Body body) {
        super(null, null, "template", STACK_IN_BYTES);
        this.body = body;
        setDaemon(true);
    }

    static CountedRun begun(Body body) {
        CountedRun run = new CountedRun(body);
        run.start();
        return run;
    }

    /** Waits for its end. */
    void finish() throws Throwable {
        try {
            join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw e;
        }
        if (steps > MOST_STEPS) {
            throw new Endless();
        }
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public void run() {
        try {
            body.run();
        } catch (Throwable e) {
            failure = e;
        }
    }

    @Override
    public boolean isInterrupted() {
        return ++steps > MOST_STEPS || super.isInterrupted();
    }
}
