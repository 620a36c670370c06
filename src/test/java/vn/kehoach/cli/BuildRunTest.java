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
    void plansOfOneNameAreRefusedBeforeAnythingIsBuilt() throws IOException {
        for (String id : List.of("one", "two")) {
            PlanFolder.plant(Files.createDirectories(folder.resolve("elsewhere")), id);
        }

        CommandRun vietnamese =
                CommandRun.in(folder, "build", "three", "one", "two", "elsewhere", "-o", "results");
        CommandRun english =
                CommandRun.in(folder, "build", "one", "elsewhere/one", "--lang", "en", "--quiet");

        assertThat(vietnamese.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(vietnamese.err().lines())
                .satisfiesExactly(
                        line ->
                                assertThat(line)
                                        .startsWith("kehoach: “one”, “elsewhere/one” cùng tên")
                                        .contains("“results/one”", "-o", "đổi tên"),
                        line -> assertThat(line).contains("“two”, “elsewhere/two”"));
        assertThat(english.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(english.err())
                .startsWith("kehoach: “one”, “elsewhere/one” have the same name")
                .contains("“out/one”", "-o", "rename");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(folder.resolve("results")).doesNotExist();
    }

    @Test
    void aPlanOfTheSameNameThatIsNotThereIsInNobodysWay() {
        CommandRun run = CommandRun.in(folder, "build", "one", "absent/one");

        assertThat(run.err()).contains("absent/one");
        assertThat(folder.resolve("out/one/one.pdf")).exists();
    }

    @Test
    void aPlanThatIsNamedTwiceIsBuiltOnce() throws IOException {
        Files.createSymbolicLink(folder.resolve("latest"), Path.of("one"));
        Files.createSymbolicLink(folder.resolve("here"), folder);

        CommandRun run =
                CommandRun.in(
                        folder,
                        "build",
                        "latest",
                        "here/one",
                        "one",
                        "./two/../one/",
                        "one/plan.yaml",
                        folder.resolve("one").toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.printed()).hasSize(2).allMatch(line -> line.contains("out/one/one."));
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
