package vn.kehoach.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

import vn.kehoach.compiler.PlanWeight;
import vn.kehoach.compiler.Step;
import vn.kehoach.compiler.StepListener;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Says on one line how far a run is, once it takes longer than a second. */
final class Progress {
    static final String QUIET = "--quiet";

    private static final long PATIENCE_MILLISECONDS = 1_000;
    private static final long BETWEEN_LOOKS_MILLISECONDS = 100;
    private static final int SECONDS_OF_MINUTE = 60;

    private final Words words;
    private final @Nullable Screen screen;
    private final LongSupplier milliseconds;
    private final long start;
    private final Map<Path, Long> weights = new HashMap<>();
    private final int plans;
    private final long weight;

    private int done;
    private long doneWeight;
    private long pages;
    private @Nullable Step step;
    private volatile String shown = "";
    private boolean closed;

    static OptionSpec quiet(Words words) {
        return OptionSpec.builder("-q", QUIET).description(words.of("option.quiet")).build();
    }

    /** Where somebody looks, and does not want to be left alone. */
    static Progress of(
            ParseResult parsed,
            Surroundings surroundings,
            List<Path> plans,
            Words words,
            PrintStream err) {
        boolean seen = !parsed.hasMatchedOption(QUIET) && Screen.isThere(surroundings);
        return new Progress(
                words,
                seen ? Screen.of(err, surroundings.environment()) : null,
                () -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime()),
                plans);
    }

    /**
     * @param screen absent: nobody looks
     * @param milliseconds a clock that only goes forward
     */
    Progress(Words words, @Nullable Screen screen, LongSupplier milliseconds, List<Path> plans) {
        this.words = words;
        this.screen = screen;
        this.milliseconds = milliseconds;
        this.start = milliseconds.getAsLong();
        this.plans = plans.size();
        if (screen != null) {
            plans.forEach(plan -> weights.put(plan, PlanWeight.of(plan) + 1));
        }
        this.weight = weights.values().stream().mapToLong(Long::longValue).sum();
    }

    /** While something is done; gone when it is done, or when the tool is stopped. */
    <T> T during(Supplier<T> deed) {
        Runnable stop = this::stop;
        UnfinishedFiles.removedWhenStopped(stop);
        if (screen != null) {
            Thread thread = new Thread(this::keepLooking, "progress");
            thread.setDaemon(true);
            thread.start();
        }
        try {
            return deed.get();
        } finally {
            close();
            UnfinishedFiles.forget(stop);
        }
    }

    private void keepLooking() {
        try {
            while (look()) {
                Thread.sleep(BETWEEN_LOOKS_MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Brings the line up to date; false when there is nothing more to see. */
    synchronized boolean look() {
        if (!closed && milliseconds.getAsLong() - start >= PATIENCE_MILLISECONDS) {
            show(line());
        }
        return !closed;
    }

    /**
     * @param listener told the same
     */
    StepListener following(StepListener listener) {
        return screen == null ? listener : new Followed(listener);
    }

    /** A plan is done. */
    synchronized void done(Path plan) {
        done++;
        doneWeight += weights.getOrDefault(plan, 0L);
    }

    /** Says something else, in the place of the line. */
    synchronized void aside(Runnable speech) {
        show("");
        speech.run();
    }

    synchronized void close() {
        show("");
        closed = true;
    }

    private String line() {
        StringBuilder line = new StringBuilder();
        if (plans == 1) {
            Step now = step == null ? Step.READ : step;
            line.append(words.of("timings." + now.name().toLowerCase(Locale.ROOT)));
        } else {
            line.append(words.of("progress.plans", grouped(done), grouped(plans)));
        }
        if (pages > 0) {
            line.append(words.of("progress.pages", grouped(pages)));
        }
        if (doneWeight > 0) {
            line.append(left());
        }
        return line.toString();
    }

    /** What is left takes as long as what is done took, byte by byte of the sources. */
    private String left() {
        long spent = milliseconds.getAsLong() - start;
        long seconds = Math.round(spent * ((double) weight / doneWeight - 1) / 1_000);
        return seconds < 2 * SECONDS_OF_MINUTE
                ? words.of("progress.seconds", Math.max(1, seconds))
                : words.of("progress.minutes", Math.round((double) seconds / SECONDS_OF_MINUTE));
    }

    private String grouped(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, words.of("progress.thousands"));
        }
        return digits.toString();
    }

    /** Over what was shown, without a sequence that a terminal might not know. */
    private void show(String line) {
        if (screen == null || closed || line.isEmpty() && shown.isEmpty()) {
            return;
        }
        // In the last column some terminals begin a new line.
        String cut = line.substring(0, Math.min(line.length(), Math.max(0, screen.width() - 1)));
        if (!cut.equals(shown)) {
            String rest = " ".repeat(Math.max(0, shown.length() - cut.length()));
            screen.print("\r" + cut + rest + (cut.isEmpty() ? "\r" : ""));
            shown = cut;
        }
    }

    /** Waits for nobody: whoever is speaking may do so forever, into a pipe that nobody reads. */
    private void stop() {
        String last = shown;
        if (screen != null && !last.isEmpty()) {
            screen.print("\r" + " ".repeat(last.length()) + "\r");
        }
    }

    private final class Followed implements StepListener {
        private final StepListener listener;

        Followed(StepListener listener) {
            this.listener = listener;
        }

        @Override
        public StepListener beside() {
            return listener.beside();
        }

        @Override
        public void begins(Step next) {
            listener.begins(next);
            synchronized (Progress.this) {
                step = next;
            }
        }

        @Override
        public void ends() {
            listener.ends();
        }

        @Override
        public Optional<Runnable> pages() {
            return Optional.of(() -> {
                synchronized (Progress.this) {
                    pages++;
                }
            });
        }
    }
}
