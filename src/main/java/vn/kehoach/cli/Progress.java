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
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
    private final int plans;
    private final TimeLeft time;

    private int done;
    private long pages;
    private @Nullable Step step;
    private volatile String shown = "";
    private boolean closed;

    static OptionSpec quiet(Words words) {
        return OptionSpec.builder("-q", QUIET).description(words.of("option.quiet")).build();
    }

    /**
     * Where somebody looks, and does not want to be left alone.
     *
     * @param shares of the steps that become of each plan
     */
    static Progress of(
            ParseResult parsed,
            Surroundings surroundings,
            List<Path> plans,
            StepShares shares,
            Words words,
            PrintStream err) {
        boolean seen = !parsed.hasMatchedOption(QUIET) && Screen.isThere(surroundings);
        return new Progress(
                words,
                seen ? Screen.of(err, surroundings.environment()) : null,
                () -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime()),
                plans,
                shares);
    }

    /**
     * @param screen absent: nobody looks
     * @param milliseconds a clock that only goes forward
     * @param shares of the steps that become of each plan
     */
    Progress(
            Words words,
            @Nullable Screen screen,
            LongSupplier milliseconds,
            List<Path> plans,
            StepShares shares) {
        this.words = words;
        this.screen = screen;
        this.milliseconds = milliseconds;
        this.start = milliseconds.getAsLong();
        this.plans = plans.size();
        Map<Path, Long> weights = new HashMap<>();
        if (screen != null) {
            plans.forEach(plan -> weights.put(plan, PlanWeight.of(plan) + 1));
        }
        this.time = new TimeLeft(weights, shares, start);
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
        if (screen != null
                && !closed
                && milliseconds.getAsLong() - start >= PATIENCE_MILLISECONDS) {
            show(line(screen));
        }
        return !closed;
    }

    /**
     * @param listener told the same
     */
    StepListener following(Path plan, StepListener listener) {
        return screen == null ? listener : new Followed(plan, listener);
    }

    /** A plan is done. */
    synchronized void done(Path plan) {
        done++;
        time.done(plan);
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

    /** As much of it as there is room for: how many pages there are matters least. */
    private String line(Screen on) {
        String what = plans == 1 ? step() : plans();
        String finished = pages == 0 ? "" : words.of("progress.pages", grouped(pages));
        String left = left();
        // In the last column some terminals begin a new line.
        int room = Math.max(0, on.width() - 1);
        return Stream.of(what + finished + left, what + left, what)
                .filter(line -> line.length() <= room)
                .findFirst()
                .orElseGet(() -> what.substring(0, Math.min(what.length(), room)));
    }

    private String step() {
        Step now = step == null ? Step.READ : step;
        return words.of("timings." + now.name().toLowerCase(Locale.ROOT));
    }

    private String plans() {
        return words.of("progress.plans", grouped(done), grouped(plans));
    }

    /** Nothing before anything is known of it. */
    private String left() {
        OptionalLong left = time.left(milliseconds.getAsLong());
        if (left.isEmpty()) {
            return "";
        }
        long seconds = Math.max(1, Math.round(left.getAsLong() / 1_000.0));
        return seconds < 2 * SECONDS_OF_MINUTE
                ? words.of("progress.seconds", seconds)
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
        if (screen != null && !closed && !line.equals(shown)) {
            String rest = " ".repeat(Math.max(0, shown.length() - line.length()));
            screen.print("\r" + line + rest + (line.isEmpty() ? "\r" : ""));
            shown = line;
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
        private final Path plan;
        private final StepListener listener;

        Followed(Path plan, StepListener listener) {
            this.plan = plan;
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
                time.begins(plan, next, milliseconds.getAsLong());
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
