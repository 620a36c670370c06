package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;

import vn.kehoach.compiler.Step;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** The clock is ours; how a plan's time is divided is what was measured. */
class TimeLeftTest {
    private static final Path PLAN = Path.of("a");
    private static final StepShares BUILD = StepShares.build(Set.of("pdf", "html"));

    private final List<Long> said = new ArrayList<>();
    private long now;

    private static TimeLeft of(StepShares shares, String... plans) {
        Map<Path, Long> weights = new HashMap<>();
        for (String plan : plans) {
            weights.put(Path.of(plan), 1_000L);
        }
        return new TimeLeft(weights, shares, 0);
    }

    /** Of a machine that is so many times as slow as the one measured; looks as often as a run. */
    private void run(TimeLeft time, Path plan, StepShares shares, double slowness) {
        for (Step step : Step.values()) {
            time.begins(plan, step, now);
            long end = now + Math.round(shares.of(step) * slowness);
            for (; now < end; now = Math.min(end, now + 100)) {
                time.left(now).ifPresent(said::add);
            }
        }
        time.done(plan);
    }

    @Test
    void nothingIsKnownUntilTheFirstStepIsDone() {
        TimeLeft time = of(BUILD, "a");
        assertThat(time.left(5_000)).isEmpty();
        time.begins(PLAN, Step.READ, 5_000);
        assertThat(time.left(9_000)).isEmpty();
        time.begins(PLAN, Step.DECODE, 9_000);
        assertThat(time.left(9_000)).isPresent();
    }

    @Test
    void itCountsDownAtTheSpeedOfTheClockOnAMachineOfAnySpeed() {
        for (double slowness : List.of(0.5, 1.0, 7.0)) {
            now = 0;
            said.clear();
            run(of(BUILD, "a"), PLAN, BUILD, slowness);
            double whole = BUILD.whole() * slowness;
            double read = BUILD.of(Step.READ) * slowness;

            assertThat(said).isSortedAccordingTo(Collections.reverseOrder());
            assertThat((double) said.getFirst()).isCloseTo(whole - read, withinPercentage(1));
            assertThat(said.getLast()).isBetween(1L, 105L);
        }
    }

    @Test
    void aPlanThatIsOnlyCheckedHasNothingToWaitForAfterThat() {
        StepShares check = StepShares.check();
        TimeLeft time = of(check, "a");
        time.begins(PLAN, Step.READ, 0);
        time.begins(PLAN, Step.CHECK, 1_548);

        assertThat(time.left(1_548)).hasValue(1_205);
    }

    @Test
    void aPageOnTheScreenIsLaidOutSoonerThanOneOnPaper() {
        TimeLeft screen = of(StepShares.build(Set.of("html")), "a");
        TimeLeft paper = of(StepShares.build(Set.of("pdf")), "a");
        for (TimeLeft each : List.of(screen, paper)) {
            each.begins(PLAN, Step.READ, 0);
            each.begins(PLAN, Step.LAYOUT, 4_000);
        }

        assertThat(screen.left(4_000).orElseThrow())
                .isLessThan(paper.left(4_000).orElseThrow() / 5);
    }

    @Test
    void aStepThatWasNotToBeExpectedCountsFromWhenItBegins() {
        TimeLeft time = of(StepShares.check(), "a");
        time.begins(PLAN, Step.READ, 0);
        time.begins(PLAN, Step.CHECK, 1_548);
        time.begins(PLAN, Step.COMPOSE, 2_753);

        assertThat(time.left(2_753)).hasValue(1_276);
    }

    @Test
    void whatTakesLongerThanCouldBeKnownMakesWhatIsBehindItLongerAndThenNothingIsSaid() {
        TimeLeft time = of(BUILD, "a");
        time.begins(PLAN, Step.READ, 0);
        time.begins(PLAN, Step.CHECK, 1_548);
        long expected = time.left(1_548).orElseThrow();
        assertThat(time.left(100_000).orElseThrow()).isGreaterThan(10 * expected);
        time.begins(PLAN, Step.LAYOUT, 100_000);
        assertThat(time.left(900_000)).isEmpty();
    }

    @Test
    void whatIsLaidOutAndWrittenByTurnsDoesNotGoBack() {
        TimeLeft time = of(BUILD, "a");
        time.begins(PLAN, Step.READ, 0);
        time.begins(PLAN, Step.WRITE, 4_029);
        long first = time.left(4_029).orElseThrow();
        time.begins(PLAN, Step.LAYOUT, 4_029);
        assertThat(time.left(4_029)).hasValue(first);
        time.begins(PLAN, Step.WRITE, 5_029);
        time.begins(PLAN, Step.LAYOUT, 5_029);

        assertThat(time.left(5_029)).hasValue(first - 1_000);
    }

    @Test
    void ofSeveralPlansThoseUnderWayCount() {
        TimeLeft time = of(BUILD, "a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
        time.begins(PLAN, Step.READ, 0);
        assertThat(time.left(909)).isEmpty();
        time.begins(PLAN, Step.DECODE, 909);
        assertThat(time.left(909)).hasValue(10L * BUILD.whole() - 909);
    }

    @Test
    void severalPlansCountDownFromTheFirstToTheLast() {
        TimeLeft time = of(BUILD, "a", "b", "c");
        for (String plan : List.of("a", "b", "c")) {
            run(time, Path.of(plan), BUILD, 1);
        }

        assertThat(said).isSortedAccordingTo(Collections.reverseOrder());
        assertThat(said.getLast()).isLessThan(200);
    }

    @Test
    void aPlanThatWasLeftAloneSaysNothingOfTheOthers() {
        TimeLeft time = of(BUILD, "a", "b", "c");
        time.done(Path.of("b"));
        time.done(Path.of("c"));
        assertThat(time.left(100)).isEmpty();
        time.begins(PLAN, Step.READ, 100);
        time.begins(PLAN, Step.CHECK, 1_648);
        OptionalLong left = time.left(1_648);

        assertThat(left.orElseThrow()).isBetween(4_775L, 5_200L);
    }

    @Test
    void aLittleMoreThanWasSaidIsNotSaidAndMuchMoreIs() {
        TimeLeft time = of(BUILD, "a");
        time.begins(PLAN, Step.READ, 0);
        time.begins(PLAN, Step.CHECK, 1_548);
        long before = time.left(1_548).orElseThrow();
        long late = 1_548 + BUILD.of(Step.CHECK) + 200;
        assertThat(time.left(late)).as("counted down").hasValue(before - (late - 1_548));
        assertThat(time.left(4 * late).orElseThrow()).isGreaterThan(before);
    }

    @Test
    void everyStepHasAShare() {
        for (Step step : Step.values()) {
            assertThat(BUILD.of(StepShares.timed(step))).as(step.name()).isPositive();
        }
        assertThat(BUILD.of(Step.CHECK)).isGreaterThan(StepShares.check().of(Step.CHECK));
    }

    @Test
    void itDoesNotMatterWhetherAPlanIsComposedWhileItIsCheckedOrAfterwards() {
        TimeLeft early = of(BUILD, "a");
        TimeLeft late = of(BUILD, "a");
        for (TimeLeft time : List.of(early, late)) {
            time.begins(PLAN, Step.READ, 0);
            time.begins(PLAN, Step.CHECK, 1_548);
        }
        late.begins(PLAN, Step.COMPOSE, 2_753);
        assertThat(early.left(3_500)).isEqualTo(late.left(3_500));

        early.begins(PLAN, Step.LAYOUT, 4_029);
        late.begins(PLAN, Step.LAYOUT, 4_029);
        assertThat(early.left(4_100)).isEqualTo(late.left(4_100));
    }
}
