package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/** {@code kehoach fmt}. */
class FormatCommandTest {
    private static final String TIDY = "goals:\n  - id: a\n    content: Một # vì sao\n";
    private static final String UNTIDY = "goals:\n - content: 'Một' # vì sao\n   id:   a\n";

    @TempDir Path folder;
    private Path goals;

    @BeforeEach
    void plant() throws IOException {
        goals = PlanFolder.plant(folder, "mau").resolve("goals.yaml");
        CommandRun.in(folder, "fmt");
        Files.writeString(goals, UNTIDY);
    }

    @Test
    void theOwnPlansAreLaidOut() {
        CommandRun run = CommandRun.in(Path.of("").toAbsolutePath(), "fmt", "plans", "--check");
        assertThat(run.printed()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void onlyWhatIsNotLaidOutIsWritten() throws IOException {
        Path plan = folder.resolve("mau/plan.yaml");
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(plan, longAgo);
        CommandRun run = CommandRun.in(folder, "fmt", "mau");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEqualToIgnoringNewLines("Đã trình bày lại mau/goals.yaml");
        assertThat(goals).hasContent(TIDY);
        assertThat(Files.getLastModifiedTime(plan)).isEqualTo(longAgo);
        assertThat(PlanFolder.filesIn(folder.resolve("mau")))
                .containsExactly("goals.yaml", "plan.yaml");
    }

    @Test
    void checkNamesTheFilesAndDiffShowsThemAndBothWriteNothing() {
        CommandRun check = CommandRun.in(folder, "fmt", "--check", "mau");
        assertThat(check.printed()).containsExactly("mau/goals.yaml");
        assertThat(check.status()).isEqualTo(ExitStatus.PLAN_HAS_ERRORS);
        CommandRun diff = CommandRun.in(folder, "fmt", "--diff", "mau/goals.yaml");
        assertThat(diff.out())
                .isEqualTo(
                        """
                        --- a/mau/goals.yaml
                        +++ b/mau/goals.yaml
                        @@ -1,3 +1,3 @@
                         goals:
                        - - content: 'Một' # vì sao
                        -   id:   a
                        +  - id: a
                        +    content: Một # vì sao
                        """);
        assertThat(diff.status()).isEqualTo(ExitStatus.PLAN_HAS_ERRORS);
        assertThat(goals).hasContent(UNTIDY);
    }

    @Test
    void aBrokenFileStaysWithItsDiagnosticAndTheOthersAreWritten() throws IOException {
        Path tasks = folder.resolve("mau/tasks.yaml");
        Files.writeString(tasks, "groups: [\n");
        Path marked = folder.resolve("mau/indicators.yaml");
        Files.writeString(marked, "\ufeffgroups:\n - id: x\n");
        CommandRun run = CommandRun.in(folder, "fmt", "mau");
        assertThat(run.status()).isEqualTo(ExitStatus.PLAN_HAS_ERRORS);
        assertThat(run.err()).contains("mau/tasks.yaml:1:9", "mau/indicators.yaml", "YML-");
        assertThat(tasks).hasContent("groups: [\n");
        assertThat(Files.readString(marked)).startsWith("\ufeff");
        assertThat(goals).hasContent(TIDY);
    }

    @Test
    void whatIsNoSourceIsSaidSo() throws IOException {
        Files.writeString(folder.resolve("theme.yaml"), "a:   b\n");
        CommandRun other = CommandRun.in(folder, "fmt", "theme.yaml");
        assertThat(other.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(other.err()).contains("theme.yaml", "plan.yaml");
        CommandRun missing = CommandRun.in(folder, "fmt", "khong-co");
        assertThat(missing.status()).isEqualTo(ExitStatus.INPUT_OUTPUT);
        assertThat(missing.err()).contains("khong-co");
    }
}
