package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is named twice is looked at once, whatever is done with it. */
class AskedPlansTest {
    private static final Path GOLDEN = Path.of("src/test/resources/plans");

    @TempDir private Path folder;

    @BeforeEach
    void plant() throws IOException {
        PlanFolder.copy(GOLDEN, "references", folder);
        Files.createSymbolicLink(folder.resolve("here"), folder);
    }

    private CommandRun run(List<String> command, String... plans) {
        return CommandRun.in(
                folder, Stream.concat(command.stream(), Stream.of(plans)).toArray(String[]::new));
    }

    @Test
    void whatIsSaidIsSaidOnce() {
        List<List<String>> commands =
                List.of(
                        List.of("check"),
                        List.of("check", "--fail-on=info", "--format=json"),
                        List.of("list", "tasks", "--format=csv"),
                        List.of("list", "assignees", "--format=json"),
                        List.of("refs", "ubnd-tinh"),
                        List.of("build"));
        for (List<String> command : commands) {
            CommandRun once = run(command, "references");
            CommandRun twice = run(command, "references", "./references/", "here/references");

            assertThat(once.out()).as("%s", command).isNotBlank();
            assertThat(twice).as("%s", command).isEqualTo(once);
        }
    }
}
