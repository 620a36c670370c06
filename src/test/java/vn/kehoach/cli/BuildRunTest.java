package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Many plans in one run. */
class BuildRunTest {
    private static final Path GOLDEN = Path.of("src/test/resources/plans");
    private static final List<String> PLANS =
            List.of("one", "minimal", "references", "wrong", "two", "absent", "three");

    @TempDir private Path folder;

    @BeforeEach
    void plant() throws IOException {
        PlanFolder.copy(GOLDEN, "minimal", folder);
        PlanFolder.copy(GOLDEN.resolve("references"), "references", folder.resolve("references"));
        for (String id : List.of("one", "two", "three", "wrong")) {
            PlanFolder.plant(folder, id);
        }
        PlanFolder.replace(folder.resolve("wrong"), "id: wrong", "id: other");
        Files.writeString(folder.resolve("two/goals (1).yaml"), "goals: []\n");
    }

    private CommandRun build(String... options) {
        List<String> arguments = new ArrayList<>(List.of("build", "--color=always", "-o", "out"));
        arguments.addAll(PLANS);
        arguments.addAll(List.of(options));
        return CommandRun.in(folder, arguments.toArray(String[]::new));
    }

    @Test
    void whatIsSaidAndWrittenIsTheSameHoweverManyAreCompiledAtOnce() throws IOException {
        CommandRun alone = build("--jobs", "1");
        Path first = Files.move(folder.resolve("out"), folder.resolve("first"));
        CommandRun together = build("-j", "8");

        assertThat(alone.err()).contains("wrong", "two", "absent");
        assertThat(alone.status()).isEqualTo(ExitStatus.INPUT_OUTPUT);
        assertThat(together).isEqualTo(alone);
        assertThat(PlanFolder.filesIn(first)).contains("one/one.pdf", "three/three.html");
        assertSameFiles(first, folder.resolve("out"));
    }

    static void assertSameFiles(Path one, Path other) throws IOException {
        assertThat(PlanFolder.filesIn(other)).isEqualTo(PlanFolder.filesIn(one));
        for (String file : PlanFolder.filesIn(one)) {
            assertThat(other.resolve(file)).hasSameBinaryContentAs(one.resolve(file));
        }
    }

    @Test
    void ofPlansOfOneNameTheLastOneStays() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        PlanFolder.plant(elsewhere, "one");
        PlanFolder.replace(elsewhere.resolve("one"), "subject: ", "subject: Nơi khác, ");

        CommandRun.in(folder, "build", "one", "elsewhere/one", "-j", "8");

        assertThat(Files.readString(folder.resolve("out/one/one.html"))).contains("Nơi khác, ");
    }

    @Test
    void aNumberOfJobsThatIsNoneIsRefused() {
        for (String jobs : List.of("0", "-1", "100", "two", "")) {
            CommandRun run = CommandRun.in(folder, "build", "one", "--jobs=" + jobs);

            assertThat(run.status()).as(jobs).isEqualTo(ExitStatus.USAGE);
            assertThat(run.err()).contains("--jobs");
        }
    }
}
