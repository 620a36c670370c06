package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class CheckRepairTest {
    @TempDir private Path folder;
    private Path plan;
    private Path head;
    private String good;

    @BeforeEach
    void plant() throws IOException {
        folder = folder.toRealPath();
        plan = PlanFolder.plant(Files.createDirectories(folder.resolve("kế hoạch")), "a");
        head = plan.resolve("plan.yaml");
        good = Files.readString(head);
        Files.writeString(head, "\ufeff# ghi chú\u200b\r\n" + good);
    }

    private CommandRun run(String... arguments) {
        return CommandRun.in(folder, arguments);
    }

    @Test
    void fixMakesTheRepairsSaysThemAndReportsWhatIsLeft() throws IOException {
        PlanFolder.replace(plan, "id: a", "khoa-la: 1\nid: a");
        CommandRun run = run("check", "kế hoạch/a", "--fix");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("kế hoạch/a/plan.yaml: SRC-08, YML-41");
        assertThat(run.out()).contains("FLD-01").doesNotContain("YML-41");
        assertThat(head)
                .content(StandardCharsets.UTF_8)
                .isEqualTo("# ghi chú\r\n" + good.replace("id: a", "khoa-la: 1\nid: a"));
    }

    @Test
    void aSecondFixChangesNothing() throws IOException {
        assertThat(run("check", "kế hoạch", "--fix")).returns(0, CommandRun::status);
        byte[] once = Files.readAllBytes(head);
        CommandRun again = run("check", "kế hoạch", "--fix");
        assertThat(again).returns(0, CommandRun::status).returns("", CommandRun::err);
        assertThat(head).hasBinaryContent(once);
    }

    @Test
    void diffPrintsWhatFixWouldDoAndWritesNothing() throws Exception {
        byte[] before = Files.readAllBytes(head);
        CommandRun run = run("check", "kế hoạch/a", "--diff");
        assertThat(run.status()).isEqualTo(1);
        assertThat(head).hasBinaryContent(before);
        Path patch = Files.writeString(folder.resolve("repairs.patch"), run.out());
        Process git =
                new ProcessBuilder("git", "apply", "--whitespace=nowarn", patch.toString())
                        .directory(folder.toFile())
                        .inheritIO()
                        .start();
        assertThat(git.waitFor()).isZero();
        assertThat(head).content(StandardCharsets.UTF_8).isEqualTo("# ghi chú\r\n" + good);
        CommandRun after = run("check", "kế hoạch/a", "--diff");
        assertThat(after).returns(0, CommandRun::status).returns("", CommandRun::out);
    }

    @Test
    void bothAtOnceAreRefused() {
        assertThat(run("check", "kế hoạch/a", "--fix", "--diff")).returns(2, CommandRun::status);
    }

    @Test
    void aFileThatIsOnlyReadIsLeftAlone() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.yaml"), Files.readString(head));
        Files.delete(head);
        Files.createSymbolicLink(head, outside);
        String before = Files.readString(outside);
        run("check", "kế hoạch/a", "--fix");
        assertThat(outside).content(StandardCharsets.UTF_8).isEqualTo(before);
    }
}
