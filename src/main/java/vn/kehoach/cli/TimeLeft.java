package vn.kehoach.cli;

import vn.kehoach.compiler.Step;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * How long a run will still take: what is left takes as long as what is done took, byte by byte of
 * the sources and step by step of the plans that are under way. Times are milliseconds.
 */
final class TimeLeft {
    /** By how much more may be left than was said last, until it is said. */
    private static final double LENIENCE = 1.25;

    private static final long LENIENCE_MILLISECONDS = 1_000;

    private final Map<Path, Long> weights;
    private final StepShares shares;
    private final long start;
    private final Map<Path, PlanPace> underWay = new HashMap<>();
    private long weight;
    private long doneWeight;
    private long saidEnd = Long.MAX_VALUE;

    /**
     * @param weights of the plans, in bytes of their sources
     * @param shares of the steps that become of each
     */
    TimeLeft(Map<Path, Long> weights, StepShares shares, long start) {
        this.weights = weights;
        this.shares = shares;
        this.start = start;
        this.weight = weights.values().stream().mapToLong(Long::longValue).sum();
    }

    void begins(Path plan, Step step, long now) {
        underWay.computeIfAbsent(plan, each -> new PlanPace(shares, now)).begins(step, now);
    }

    void done(Path plan) {
        long own = weights.getOrDefault(plan, 0L);
        if (underWay.remove(plan) == null) {
            weight -= own; // It was as it had been built, and that says nothing of the others.
        } else {
            doneWeight += own;
        }
    }

    /** Nothing as long as nothing is known, or when it takes longer than could be known. */
    OptionalLong left(long now) {
        double done = doneWeight;
        for (Map.Entry<Path, PlanPace> each : underWay.entrySet()) {
            done += weights.getOrDefault(each.getKey(), 0L) * each.getValue().done(now);
        }
        double left = done == 0 ? 0 : (now - start) * (weight / done - 1);
        return left < 1 ? OptionalLong.empty() : OptionalLong.of(said(Math.round(left), now));
    }

    /** It counts down, and does not go up for a little. */
    private long said(long left, long now) {
        double said = saidEnd == Long.MAX_VALUE ? left : Math.max(0, saidEnd - now);
        if (left <= said || left > said * LENIENCE + LENIENCE_MILLISECONDS) {
            saidEnd = now + left;
        }
        return Math.max(0, saidEnd - now);
    }
}
