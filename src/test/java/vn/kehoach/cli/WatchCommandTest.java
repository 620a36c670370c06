package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.render.pdf.Archive;
import vn.kehoach.render.pdf.LineNumbers;
import vn.kehoach.report.Language;
import vn.kehoach.report.text.Colour;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** What a drafter sees who saves again and again. */
class WatchCommandTest {
    @TempDir Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path plan;
    private List<Path> plans = List.of();
    private List<Path> named = List.of();

    @BeforeEach
    void plant() throws IOException {
        plan = PlanFolder.plant(Files.createDirectories(folder.resolve("plans")), "one");
        plans = List.of(plan);
        named = plans;
    }

    @Test
    void everySaveIsBuiltAndSaidInOneLine() {
        watch(() -> replace("subject: ", "subject: Đã sửa, "));

        assertThat(printed())
                .hasSize(2)
                .allMatch(line -> line.matches("\\d\\d:\\d\\d:\\d\\d plans/one: built \\(.*"));
        assertThat(page()).contains("Đã sửa,");
    }

    @Test
    void aMistakeIsReportedAsCheckDoesAndTheLastPageStays() {
        watch(
                () -> replace("kind: ", "kin: "),
                () -> assertThat(page()).contains("</html>"),
                () -> replace("kin: ", "kind: "));

        assertThat(printed())
                .extracting(line -> line.replaceFirst(".*one: (\\w+) .*", "$1"))
                .containsExactly("built", "has", "built");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("FLD-01", "plans/one/plan.yaml", "kin:")
                .doesNotContain("nothing was written");
    }

    @Test
    void aPlanThatIsBrokenAtFirstWaitsForItsMending() {
        replace("kind: ", "kin: ");

        watch(() -> replace("kin: ", "kind: "));

        assertThat(printed())
                .extracting(line -> line.replaceFirst(".*one: (\\w+) .*", "$1"))
                .containsExactly("has", "built");
    }

    @Test
    void whatPlansShareBuildsThemAll() throws IOException {
        Path two = PlanFolder.plant(folder.resolve("plans"), "two");
        plans = List.of(plan, two);

        watch(() -> append(folder.resolve("plans/assignees.yaml"), "\n"));

        assertThat(printed())
                .extracting(line -> line.replaceFirst(".*plans/(\\w+): (\\w+) .*", "$1 $2"))
                .containsExactly("one built", "two built", "one built", "two built");
    }

    @Test
    void aTemplateThatComesBesideThePlansCounts() {
        watch(() ->
                write(folder.resolve("plans/templates/page.css"), "main { color: rebeccapurple }"));

        assertThat(printed()).hasSize(2);
        assertThat(page()).contains("rebeccapurple");
    }

    @Test
    void aPlanThatGoesAwayAndComesBackIsBuiltAgain() {
        watch(() -> move(plan, folder.resolve("away")), () -> move(folder.resolve("away"), plan));

        assertThat(printed())
                .extracting(line -> line.replaceFirst(".*one: (\\w+) .*", "$1"))
                .containsExactly("built", "there", "built");
    }

    @Test
    void aPlanThatIsBegunLaterInTheFolderIsBuiltOnceItIsWhole() {
        named = List.of(folder.resolve("plans"));

        watch(
                () -> write(folder.resolve("plans/notes/a.txt"), "no plan"),
                () -> plant("two"),
                () -> append(folder.resolve("plans/two/plan.yaml"), "# mới\n"));

        assertThat(printed())
                .extracting(line -> line.replaceFirst(".*plans/(\\w+): (\\w+) .*", "$1 $2"))
                .containsExactly("one built", "two built", "two built");
    }

    @Test
    void theFolderOfThePlansIsNoPlanWhenTheLastIsGone() {
        named = List.of(folder.resolve("plans"));

        watch(() -> move(plan, folder.resolve("away")), () -> move(folder.resolve("away"), plan));

        assertThat(printed())
                .extracting(line -> line.replaceFirst(".*plans/(\\w+): (\\w+) .*", "$1 $2"))
                .containsExactly("one built", "one there", "one built");
    }

    @Test
    void aLaterPlanOfTheSameNameIsNotBuiltOverTheFirst() {
        named = List.of(plan, folder.resolve("elsewhere"));

        watch(
                () -> plant("elsewhere", "one"),
                () -> append(folder.resolve("elsewhere/one/plan.yaml"), "# mới\n"),
                () -> replace("subject: ", "subject: Vẫn dựng, "));

        assertThat(printed())
                .hasSize(2)
                .allMatch(line -> line.matches("\\d\\d:\\d\\d:\\d\\d plans/one: built \\(.*"));
        assertThat(page()).contains("Vẫn dựng, ");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("“plans/one”, “elsewhere/one” have the same name");
    }

    @Test
    void aPlanBesideTheOneThatWasNamedIsNotBuilt() {
        watch(() -> plant("two"));

        assertThat(printed()).hasSize(1);
    }

    /** Does one thing after the other, each followed by as many looks as it takes to be seen. */
    private void watch(Runnable... deeds) {
        Deque<Runnable> left = new ArrayDeque<>();
        for (Runnable deed : deeds) {
            left.add(deed);
            left.add(() -> {});
        }
        Settings settings =
                new Settings(
                        folder, plans, null, null, null, Language.ENGLISH, Colour.NEVER, false);
        new WatchCommand(
                        new BuildSettings(
                                settings,
                                folder.resolve("out"),
                                Set.of("html"),
                                Archive.NONE,
                                Set.of(),
                                LineNumbers.ABSENT,
                                new CommitOption.Unsaid(),
                                false),
                        new AskedPlans(folder, named),
                        new Words(Language.ENGLISH),
                        new Deeds(left),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run();
    }

    /** One deed before each look. */
    private record Deeds(Deque<Runnable> left) implements Rhythm {
        @Override
        public boolean goesOn(long milliseconds, boolean moving) {
            boolean more = !left.isEmpty();
            if (more) {
                left.remove().run();
            }
            return more;
        }

        @Override
        public void hurry() {}

        @Override
        public boolean isOver() {
            return false;
        }

        @Override
        public void end() {}
    }

    private List<String> printed() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private String page() {
        try {
            return Files.readString(folder.resolve("out/one/one.html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void replace(String old, String by) {
        try {
            PlanFolder.replace(plan, old, by);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void plant(String id) {
        plant("plans", id);
    }

    private void plant(String around, String id) {
        try {
            PlanFolder.plant(Files.createDirectories(folder.resolve(around)), id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void append(Path file, String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
