package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** Plans that mean harm, or do it by accident, built from end to end. */
@Timeout(value = 20, unit = SECONDS)
class HostilePlanTest {
    @TempDir private Path folder;
    private Path plan;

    @BeforeEach
    void plantAPlan() throws IOException {
        Path plans = Files.createDirectory(folder.resolve("plans"));
        plan = PlanFolder.plant(plans, "one");
    }

    private void assertRefused(String code) throws IOException {
        CommandRun run = CommandRun.in(folder, "build", "plans/one");
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("lỗi[" + code + "]").doesNotContain("Exception", "\tat ");
        assertThat(run.err().length()).as("length of the report").isLessThan(100_000);
        assertThat(PlanFolder.filesIn(folder.resolve("out"))).isEmpty();
    }

    private void tasks(String text) throws IOException {
        Files.writeString(plan.resolve("tasks.yaml"), text);
    }

    @Test
    void aBombOfAliasesIsNotUnfolded() throws IOException {
        StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char name = 'b'; name <= 'j'; name++) {
            String before = "*" + (char) (name - 1);
            bomb.append(
                    "%c: &%c [%s%s]\n".formatted(name, name, before, (", " + before).repeat(8)));
        }
        tasks(bomb.toString());
        assertRefused("YML-21");
    }

    @Test
    void deepNestingIsCutOff() throws IOException {
        tasks("groups: " + "[".repeat(100_000) + "]".repeat(100_000) + "\n");
        assertRefused("YML-29");
    }

    @Test
    void aMillionMistakesAreNotAllReported() throws IOException {
        tasks("groups: [" + "a,".repeat(100_000) + "]\n");
        assertRefused("FLD-07");
        assertThat(CommandRun.in(folder, "check", "plans/one").out())
                .endsWith(
                        "Chỉ nêu 200 trong số 100000 vấn đề. "
                                + "Sửa những chỗ trên rồi chạy lại để xem tiếp.\n");
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(plan.resolve("tasks.yaml").toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        assertRefused("SRC-06");
    }

    @Test
    void aFolderMayBeNamedLikeThePlan() throws IOException {
        Files.delete(plan.resolve("plan.yaml"));
        Files.createDirectory(plan.resolve("plan.yaml"));
        assertRefused("SRC-02");
    }

    @Test
    void aLinkOutOfTheTreeIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.yaml"), "bí mật: 1\n");
        Files.createSymbolicLink(plan.resolve("tasks"), elsewhere);
        assertRefused("SRC-04");
        Files.delete(plan.resolve("tasks"));
        Files.createDirectory(plan.resolve("tasks"));
        Files.createSymbolicLink(plan.resolve("tasks/a.yaml"), elsewhere.resolve("secret.yaml"));
        assertRefused("SRC-04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../x", "/etc/x", "one/../x", "..", "CON ", "a\\b"})
    void anIdIsNoPath(String id) throws IOException {
        PlanFolder.replace(plan, "id: one", "id: '" + id + "'");
        assertRefused("FLD-11");
        assertThat(PlanFolder.filesIn(folder))
                .allMatch(file -> file.startsWith("plans/"), "nothing beside the plans");
    }

    @Test
    void aCharacterWithoutAGlyphIsReportedAtItsPlace() throws IOException {
        PlanFolder.replace(plan, "Thiết thực./.", "Thiết thực 計画./.");
        assertRefused("TT-04");
        assertThat(CommandRun.in(folder, "check", "plans/one").out())
                .contains("plans/one/plan.yaml:10:20", "plans/one/plan.yaml:10:21");
    }

    @Test
    void fileNamesAreNoPartOfAReportsControls() throws IOException {
        Files.createDirectory(plan.resolve("tasks"));
        Files.writeString(plan.resolve("tasks/\u001b[31mđỏ.yaml"), "x\n");
        CommandRun run = CommandRun.in(folder, "check", "plans/one");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).doesNotContain("\u001b");
    }
}
