package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** {@code kehoach rename} and {@code kehoach refs}, on a copy of the samples. */
class RenameCommandTest {
    @TempDir Path folder;

    @BeforeEach
    void copy() throws IOException {
        Path plans = Path.of("plans");
        try (Stream<Path> files = Files.walk(plans)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(file.toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void thereAndBackIsTheSameAndBetweenThePlansAreSound() throws IOException {
        Map<String, String> before = texts();
        CommandRun there = CommandRun.in(folder, "rename", "so-khdt", "so-moi");
        assertThat(there.status()).as(there.err()).isZero();
        Map<String, String> between = texts();
        assertThat(between.get("plans/assignees.yaml")).contains("id: so-moi\n");
        assertThat(between.get("plans/140-kh-ubnd-2023/plan.yaml")).contains("${so-moi}");
        before.forEach((file, text) ->
                assertThat(between.get(file).replace("so-moi", "so-khdt")).isEqualTo(text));
        assertThat(CommandRun.in(folder, "check", "plans").status()).isZero();
        assertThat(CommandRun.in(folder, "rename", "so-moi", "so-khdt").status()).isZero();
        assertThat(texts()).isEqualTo(before);
    }

    @Test
    void nothingIsWrittenThatCouldNotBeMeant() throws IOException {
        Map<String, String> before = texts();
        assertThat(CommandRun.in(folder, "rename", "so-khdt", "so-moi", "--diff").out())
                .contains("+++ b/plans/assignees.yaml", "so-moi");
        assertThat(CommandRun.in(folder, "rename", "so-khdt", "so-tu-phap").err())
                .contains("so-tu-phap", "assignees.yaml");
        assertThat(CommandRun.in(folder, "rename", "so-khdt", "Sở Mới").err()).contains("so-moi");
        assertThat(CommandRun.in(folder, "rename", "so-khdx", "x").err()).contains("so-khdt");
        CommandRun plan = CommandRun.in(folder, "rename", "140-kh-ubnd-2023", "x");
        assertThat(plan.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(plan.err()).contains("git mv");
        assertThat(texts()).isEqualTo(before);
    }

    @Test
    void aPlanThatIsNotThereIsSaidAndNothingIsRenamed() throws IOException {
        Map<String, String> before = texts();
        CommandRun run = CommandRun.in(folder, "rename", "so-khdt", "so-moi", "plans/khong-co");
        assertThat(run.status()).isEqualTo(ExitStatus.INPUT_OUTPUT);
        assertThat(run.err()).contains("plans/khong-co");
        assertThat(CommandRun.in(folder, "refs", "so-khdt", "plans/khong-co").err())
                .contains("plans/khong-co");
        assertThat(texts()).isEqualTo(before);
    }

    @Test
    void refsSayWhoNamesAThingAndWhatItNames() {
        CommandRun run =
                CommandRun.in(
                        folder, "refs", "luat-thu-do", "plans/140-kh-ubnd-2023", "--kind", "task");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("task luat-thu-do", "instrument", "nq-15");
        assertThat(CommandRun.in(folder, "refs", "so-tu-phap").out())
                .contains(
                        "plans/assignees.yaml",
                        "plans/140-kh-ubnd-2023/tasks.yaml",
                        "lead: so-tu-phap");
    }

    /** No file can be put beside one whose name is as long as names may be. */
    @Test
    void whereOneFileCannotBeWrittenNoneIs() throws IOException {
        Path tasks = Files.createDirectories(folder.resolve("plans/140-kh-ubnd-2023/tasks"));
        Files.move(
                folder.resolve("plans/140-kh-ubnd-2023/tasks.yaml"),
                tasks.resolve("z".repeat(245) + ".yaml"));
        Map<String, String> before = texts();
        CommandRun diff = CommandRun.in(folder, "rename", "so-khdt", "so-moi", "--diff");
        assertThat(diff.out().indexOf("+++ b/plans/140-kh-ubnd-2023/plan.yaml"))
                .isBetween(0, diff.out().indexOf("+++ b/plans/140-kh-ubnd-2023/tasks/zzz"));
        CommandRun run = CommandRun.in(folder, "rename", "so-khdt", "so-moi");
        assertThat(run.status()).isEqualTo(ExitStatus.INPUT_OUTPUT);
        assertThat(run.err()).contains("zzz.yaml", "Chưa đổi gì");
        assertThat(texts()).isEqualTo(before);
    }

    @Test
    void aReadOnlyFileStaysAndSoDoAllOthers() throws IOException {
        Path last = folder.resolve("plans/140-kh-ubnd-2023/tasks.yaml");
        assertThat(last.toFile().setReadOnly()).isTrue();
        assumeFalse(Files.isWritable(last), "this user may write read-only files");
        Map<String, String> before = texts();
        CommandRun run = CommandRun.in(folder, "rename", "so-khdt", "so-moi");
        assertThat(run.status()).isEqualTo(ExitStatus.INPUT_OUTPUT);
        assertThat(run.err()).contains("tasks.yaml", "chỉ cho đọc", "Chưa đổi gì");
        assertThat(texts()).isEqualTo(before);
    }
}
