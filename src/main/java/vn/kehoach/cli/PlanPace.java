package vn.kehoach.cli;

import vn.kehoach.compiler.Step;

/** How far one plan is, and how fast it gets on. Times are milliseconds. */
final class PlanPace {
    private final long start;
    private StepShares shares;
    private Step step = Step.READ;
    private long since;

    PlanPace(StepShares shares, long start) {
        this.shares = shares;
        this.start = start;
        this.since = start;
    }

    void begins(Step next, long now) {
        shares = shares.and(next);
        Step timed = StepShares.timed(next);
        if (timed.compareTo(step) > 0) {
            step = timed;
            since = now;
        }
    }

    /**
     * From 0 to 1. The step that is under way is taken to get on as those before did, until it
     * should have ended.
     */
    double done(long now) {
        double before = shares.before(step);
        if (before == 0) {
            return 0;
        }
        double share = (now - since) * before / Math.max(1, since - start);
        return (before + Math.min(share, shares.of(step))) / shares.whole();
    }
}
