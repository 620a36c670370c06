package vn.kehoach.cli;

import org.jspecify.annotations.Nullable;

import vn.kehoach.compiler.Step;
import vn.kehoach.compiler.StepListener;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** How long each step took, over all plans of a run. */
final class Timings {
    private final LongSupplier nanoseconds;
    private final Map<Step, Long> spent = new EnumMap<>(Step.class);
    private final long start;

    /**
     * @param nanoseconds a clock that only goes forward
     */
    Timings(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
        this.start = nanoseconds.getAsLong();
    }

    /** Takes the times of one plan; for one thread. */
    StepListener lap() {
        return new Lap();
    }

    /** Several plans at once spend more than the run lasts. */
    void print(Words words, PrintStream err) {
        synchronized (spent) {
            for (Step step : Step.values()) {
                line(
                        words,
                        err,
                        step.name().toLowerCase(Locale.ROOT),
                        spent.getOrDefault(step, 0L));
            }
        }
        line(words, err, "run", nanoseconds.getAsLong() - start);
    }

    private static void line(Words words, PrintStream err, String key, long nanoseconds) {
        String milliseconds = Long.toString(TimeUnit.NANOSECONDS.toMillis(nanoseconds));
        err.println(
                " ".repeat(Math.max(0, 7 - milliseconds.length()))
                        + milliseconds
                        + " ms  "
                        + words.of("timings." + key));
    }

    private void add(Step step, long nanoseconds) {
        synchronized (spent) {
            spent.merge(step, nanoseconds, Long::sum);
        }
    }

    private final class Lap implements StepListener {
        private @Nullable Step step;
        private long since;

        @Override
        public void begins(Step next) {
            ends();
            since = nanoseconds.getAsLong();
            step = next;
        }

        @Override
        public StepListener beside() {
            return new Lap();
        }

        @Override
        public void ends() {
            if (step != null) {
                add(step, nanoseconds.getAsLong() - since);
            }
            step = null;
        }
    }
}
