package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What may be named to be checked. */
class NamedPlansTest {
    @TempDir Path folder;

    @BeforeEach
    void plant() throws IOException {
        Path plans = Files.createDirectories(folder.resolve("plans"));
        PlanFolder.plant(plans, "one");
        PlanFolder.plant(plans, "two");
        Files.createDirectories(plans.resolve("one/tasks"));
        Files.writeString(plans.resolve("one/tasks/a.yaml"), "# Chưa có nhiệm vụ.\n");
        Files.createDirectories(plans.resolve("calendar"));
        Files.copy(Path.of("plans/calendar/2026.yaml"), plans.resolve("calendar/2026.yaml"));
    }

    @ParameterizedTest
    @CsvSource({
        "plans, plans/one plans/two",
        "plans/one, plans/one",
        "plans/one/, plans/one",
        "plans/one/plan.yaml, plans/one",
        "plans/one/tasks, plans/one",
        "plans/one/tasks/a.yaml, plans/one",
        "plans/assignees.yaml, plans/one plans/two",
        "plans/calendar/2026.yaml, plans/one plans/two",
    })
    void aFileStandsForThePlansThatAreMadeOfIt(String named, String checked) {
        assertThat(CommandRun.in(folder, "check", named).printed())
                .extracting(line -> line.replaceFirst(":.*", ""))
                .containsExactly(checked.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "., plans/one plans/two",
        "plans, one two",
        "plans/one, .",
    })
    void whereNothingIsNamedItIsWhatLiesHere(String here, String checked) {
        assertThat(CommandRun.in(folder.resolve(here).normalize(), "check").printed())
                .extracting(line -> line.replaceFirst(":.*", ""))
                .containsExactly(checked.split(" "));
    }

    @Test
    void whereThereAreNoPlansThatIsSaid() throws IOException {
        CommandRun run = CommandRun.in(Files.createDirectory(folder.resolve("empty")), "check");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("plan.yaml");
    }

    @Test
    void whatIsNamedTwiceIsCheckedOnce() {
        assertThat(CommandRun.in(folder, "check", "plans/one", "plans").printed())
                .extracting(line -> line.replaceFirst(":.*", ""))
                .containsExactly("plans/one", "plans/two");
    }

    @Test
    void aFolderOfAPlanWithoutItsMainFileIsNoOtherPlan() throws IOException {
        Files.createDirectory(folder.resolve("plans/new"));
        Files.writeString(folder.resolve("plans/new/tasks.yaml"), "groups: []\n");

        for (String named : new String[] {"plans/new", "plans/new/tasks.yaml"}) {
            assertThat(CommandRun.in(folder, "check", named).out())
                    .contains("SRC-01", "plans/new/plan.yaml")
                    .doesNotContain("plans/one");
        }
    }
}
