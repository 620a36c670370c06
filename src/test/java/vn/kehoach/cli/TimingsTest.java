package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.kehoach.compiler.Step;
import vn.kehoach.compiler.StepListener;
import vn.kehoach.report.Language;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

class TimingsTest {
    private final AtomicLong clock = new AtomicLong();
    private final Timings timings = new Timings(clock::get);

    @Test
    void aStepLastsUntilTheNextAndTimeBetweenPlansIsOfNone() {
        StepListener first = timings.lap();
        first.begins(Step.READ);
        pass(3);
        first.begins(Step.CHECK);
        pass(20);
        first.ends();
        pass(1000);
        StepListener second = timings.lap();
        second.begins(Step.CHECK);
        pass(7);
        second.ends();
        second.ends();

        assertThat(printed())
                .containsExactly(
                        "      3 ms  read",
                        "      0 ms  decode",
                        "      0 ms  resolve",
                        "     27 ms  check",
                        "      0 ms  compose",
                        "      0 ms  layout",
                        "      0 ms  write",
                        "   1030 ms  the whole run");
    }

    @Test
    void plansAtOnceAddUpToMoreThanTheRun() {
        StepListener one = timings.lap();
        StepListener other = timings.lap();
        one.begins(Step.LAYOUT);
        other.begins(Step.LAYOUT);
        pass(5);
        one.ends();
        other.ends();

        assertThat(printed()).contains("     10 ms  layout", "      5 ms  the whole run");
    }

    private void pass(long milliseconds) {
        clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(milliseconds));
    }

    private String[] printed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        timings.print(
                new Words(Language.ENGLISH), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).split("\\R");
    }
}
