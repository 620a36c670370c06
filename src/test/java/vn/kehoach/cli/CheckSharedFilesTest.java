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

/** What shared files say of rules, seen from one plan and from all. */
class CheckSharedFilesTest {
    @TempDir Path folder;

    @BeforeEach
    void plant() throws IOException {
        PlanFolder.plant(folder, "one");
        PlanFolder.plant(folder, "two");
    }

    private String check(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "check";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandRun.in(folder, all).out();
    }

    private void weigh(String severity, String plans) throws IOException {
        Files.writeString(
                folder.resolve("kehoach.yaml"),
                "severities:\n- { rules: [SUP-01], severity: %s, plans: ['%s'] }\n"
                        .formatted(severity, plans));
    }

    private void needless(String file) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(
                path, "# kehoach: bỏ qua OUT-05: bản trình diễn\n" + Files.readString(path));
    }

    @ParameterizedTest
    @CsvSource({
        "one, true",
        "one/plan.yaml, true",
        "one/plan*, true",
        "o?e, true",
        "**/plan.yaml, true",
        "two, false",
        "two/plan.yaml, false",
        "one/tasks.yaml, false"
    })
    void aSeverityHoldsForTheFilesThatItNames(String pattern, boolean holds) throws IOException {
        needless("one/plan.yaml");
        weigh("error", pattern);

        CommandRun run = CommandRun.in(folder, "check", "one");
        assertThat(run.out()).contains("SUP-01");
        assertThat(run.status()).isEqualTo(holds ? 1 : 0);
    }

    @Test
    void aPatternThatNoPlanMatchesIsReportedWhereAllWereLookedAt() throws IOException {
        weigh("info", "three");

        assertThat(check("one", "two")).contains("SUP-09", "three");
        assertThat(check(".")).contains("SUP-09");
        assertThat(check("one")).doesNotContain("SUP-09");
    }

    @Test
    void aPatternOfOnePlanIsNoneOfTheOthersBusiness() throws IOException {
        weigh("info", "two");

        assertThat(check("one", "two")).doesNotContain("SUP-09");
        assertThat(check("two", "--skip", "SUP-09")).doesNotContain("SUP-09");
    }

    @Test
    void aSharedSuppressionThatNoPlanNeedsIsReportedWhereAllWereLookedAt() throws IOException {
        needless("assignees.yaml");

        assertThat(check(".")).containsOnlyOnce("[SUP-01]");
        assertThat(check("one")).doesNotContain("SUP-01");
    }

    @Test
    void nothingIsSaidOfThemWhereAPlanCouldNotBeRead() throws IOException {
        needless("assignees.yaml");
        Files.writeString(folder.resolve("two/plan.yaml"), "id: [");

        assertThat(check(".")).doesNotContain("SUP-01");
    }
}
