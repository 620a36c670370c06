package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.compiler.Step;
import vn.kehoach.compiler.StepListener;
import vn.kehoach.report.Language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a person sees of a run that takes its time; the clock is ours. */
class ProgressTest {
    @TempDir private Path folder;
    private final List<Path> plans = new ArrayList<>();
    private final Tape tape = new Tape();
    private long now;

    @BeforeEach
    void plant() throws IOException {
        for (int i = 0; i < 4; i++) {
            plans.add(PlanFolder.plant(folder, "p" + i));
        }
    }

    private Progress progress(Language language, List<Path> of) {
        return new Progress(
                new Words(language), tape, () -> now, of, StepShares.build(Set.of("pdf", "html")));
    }

    /** What is heard of a plan when it is built, and when that is done. */
    private StepListener begun(Progress progress, Path plan) {
        StepListener heard = progress.following(plan, StepListener.NONE);
        heard.begins(Step.READ);
        return heard;
    }

    private void built(Progress progress, Path plan) {
        begun(progress, plan).ends();
        progress.done(plan);
    }

    @Test
    void nothingIsSaidOfWhatTakesASecond() {
        Progress progress = progress(Language.ENGLISH, plans);
        now = 999;
        progress.look();
        progress.close();

        assertThat(tape.printed).isEmpty();
    }

    @Test
    void plansPagesAndTimeLeftStandOnOneLine() {
        Progress progress = progress(Language.ENGLISH, plans);
        now = 1_000;
        progress.look();
        assertThat(tape.line()).isEqualTo("0 of 4 plans");

        StepListener first = begun(progress, plans.getFirst());
        for (int page = 0; page < 1_234; page++) {
            first.pages().orElseThrow().run();
        }
        progress.done(plans.getFirst());
        now = 10_000;
        progress.look();
        assertThat(tape.line()).isEqualTo("1 of 4 plans, pages: 1,234, about 30 s left");

        built(progress, plans.get(1));
        now = 600_000;
        progress.look();
        assertThat(tape.line()).isEqualTo("2 of 4 plans, pages: 1,234, about 10 min left");
        assertThat(tape.printed).doesNotContain("\n");
    }

    @Test
    void itSpeaksVietnamese() {
        Progress progress = progress(Language.VIETNAMESE, plans);
        StepListener first = begun(progress, plans.getFirst());
        for (int page = 0; page < 1_234; page++) {
            first.pages().orElseThrow().run();
        }
        progress.done(plans.getFirst());
        now = 10_000;
        progress.look();

        assertThat(tape.line()).isEqualTo("1/4 kế hoạch, 1.234 trang, còn khoảng 30 giây");
    }

    @Test
    void ofOnePlanTheStepIsSaid() {
        Progress progress = progress(Language.ENGLISH, plans.subList(0, 1));
        StepListener listener = begun(progress, plans.getFirst());
        now = 2_000;
        progress.look();
        assertThat(tape.line()).as("nothing is known yet").isEqualTo("read");
        listener.begins(Step.CHECK);
        progress.look();
        assertThat(tape.line()).isEqualTo("check, about 6 s left");
        now = 6_000;
        listener.begins(Step.LAYOUT);
        listener.pages().orElseThrow().run();
        progress.look();
        assertThat(tape.line()).isEqualTo("layout, pages: 1, about 2 s left");
        now = 60_000;
        progress.look();
        assertThat(tape.line()).as("it should have ended").isEqualTo("layout, pages: 1");
    }

    @Test
    void aLargePlanCountsForMoreThanASmallOne() throws IOException {
        Files.writeString(plans.getFirst().resolve("goals.yaml"), "#".repeat(100_000));
        Progress progress = progress(Language.ENGLISH, plans);
        built(progress, plans.getFirst());
        now = 100_000;
        progress.look();

        assertThat(tape.line()).isEqualTo("1 of 4 plans, about 1 s left");
    }

    @Test
    void theLineNeverReachesTheEndOfTheTerminal() {
        tape.width = 12;
        Progress progress = progress(Language.ENGLISH, plans);
        built(progress, plans.getFirst());
        now = 5_000;
        progress.look();
        assertThat(tape.line()).isEqualTo("1 of 4 plan");
        int printed = tape.printed.length();
        now = 6_000;
        progress.look();

        assertThat(tape.printed).as("the same again").hasSize(printed);
    }

    @Test
    void whereThereIsLittleRoomTheTimeLeftCountsForMoreThanThePages() {
        tape.width = 40;
        Progress progress = progress(Language.VIETNAMESE, plans.subList(0, 1));
        StepListener listener = begun(progress, plans.getFirst());
        now = 10_000;
        listener.begins(Step.LAYOUT);
        progress.look();
        assertThat(tape.line()).isEqualTo("dàn trang, còn khoảng 6 giây");
        for (int page = 0; page < 1_234; page++) {
            listener.pages().orElseThrow().run();
        }
        progress.look();

        assertThat(tape.line()).isEqualTo("dàn trang, còn khoảng 6 giây");
    }

    @Test
    void whatIsSaidStandsOnALineOfItsOwnAndNothingIsLeftAtTheEnd() {
        Progress progress = progress(Language.ENGLISH, plans);
        now = 5_000;
        progress.look();
        progress.aside(() -> tape.print("out/p0/p0.pdf\n"));
        progress.look();
        progress.close();
        progress.look();

        assertThat(tape.screen()).isEqualTo("out/p0/p0.pdf\n");
    }

    @Test
    void onlyAPersonAtATerminalSeesIt() {
        assertThat(isThere(false, Map.of())).isFalse();
        assertThat(isThere(true, Map.of("CI", "true"))).isFalse();
        assertThat(isThere(true, Map.of("TERM", "dumb"))).isFalse();
    }

    private boolean isThere(boolean terminal, Map<String, String> environment) {
        return Screen.isThere(
                new Surroundings(
                        folder, environment, terminal, () -> LocalDate.of(2026, 6, 1), null));
    }

    @Test
    void whoWantsQuietHearsOfProblemsOnly() throws IOException {
        Files.writeString(plans.getFirst().resolve("goals (1).yaml"), "goals: []\n");
        CommandRun run = CommandRun.in(folder, "build", "p0", "p1", "--quiet");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("SRC-09");
        assertThat(folder.resolve("out/p1/p1.pdf")).exists();
    }

    /** A terminal that keeps all that was written to it. */
    private static final class Tape implements Screen {
        private String printed = "";
        private int width = 80;

        @Override
        public void print(String text) {
            printed += text;
        }

        @Override
        public int width() {
            return width;
        }

        /** The line that the cursor is on, as it looks. */
        String line() {
            return screen().substring(screen().lastIndexOf('\n') + 1);
        }

        String screen() {
            StringBuilder screen = new StringBuilder();
            int column = 0;
            for (char c : printed.toCharArray()) {
                int start = screen.lastIndexOf("\n") + 1;
                if (c == '\r') {
                    column = 0;
                } else if (c == '\n') {
                    screen.setLength(start + screen.substring(start).stripTrailing().length());
                    screen.append(c);
                    column = 0;
                } else {
                    if (start + column < screen.length()) {
                        screen.setCharAt(start + column, c);
                    } else {
                        screen.append(c);
                    }
                    column++;
                }
            }
            int start = screen.lastIndexOf("\n") + 1;
            return screen.substring(0, start) + screen.substring(start).stripTrailing();
        }
    }
}
