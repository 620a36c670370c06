package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.since.GitFolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

class CheckSinceTest {
    private static final Path BASE = Path.of("src/test/resources/diagnostics/base");
    private static final String PLANS = "tài liệu/các kế hoạch";
    private static final String TASKS = PLANS + "/ke-hoach/tasks.yaml";

    @TempDir private Path folder;
    private GitFolder repository;

    @BeforeEach
    void plant() throws Exception {
        repository = GitFolder.at(folder.resolve("kho"));
        Path plans = repository.top().resolve(PLANS);
        try (Stream<Path> files = Files.walk(BASE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = plans.resolve(BASE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        replace(TASKS, "2026-12-31", "sớm");
        repository.commit("Lỗi cũ");
    }

    private void replace(String file, String old, String by) throws IOException {
        Path path = repository.top().resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, by));
    }

    private CommandRun since(String revision, String... more) {
        return in(repository.top(), PLANS + "/ke-hoach", revision, more);
    }

    private static CommandRun in(Path folder, String plan, String revision, String... more) {
        return CommandRun.in(
                folder,
                Stream.concat(Stream.of("check", plan, "--since", revision), Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void whatWasWrongBeforeIsNotShown() throws IOException {
        replace(TASKS, "heading: Thể chế", "# dòng thêm vào\n    heading: Thể chế");
        assertThat(since("HEAD").status()).isZero();
        assertThat(CommandRun.in(repository.top(), "check", PLANS).status()).isEqualTo(1);
    }

    @Test
    void whatIsNewIsShown() throws IOException {
        replace(TASKS, "so-khcn", "so-la");
        CommandRun run = since("HEAD");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("REF-01", TASKS + ":5:").doesNotContain("VAL-08");
    }

    @Test
    void whatStandsOnAChangedLineIsShownThoughItIsOld() throws IOException {
        replace(TASKS, "due: sớm", "due:  sớm");
        assertThat(since("HEAD").out()).contains("VAL-08");
    }

    @Test
    void whatDependsOnAChangeElsewhereIsShown() throws IOException {
        replace(
                PLANS + "/assignees.yaml",
                "    name: Sở Tài chính\n",
                "    name: Sở Tài chính\n    until: 2026-01-31\n");
        CommandRun run = since("HEAD");
        assertThat(run.out()).contains("AGC-01", TASKS + ":6:").doesNotContain("VAL-08");
    }

    @Test
    void aPlanThatMovedIsComparedWithWhatItWas() throws Exception {
        repository.git("mv", PLANS + "/ke-hoach", PLANS + "/ke-hoach-moi");
        replace(PLANS + "/ke-hoach-moi/plan.yaml", "id: ke-hoach\n", "id: ke-hoach-moi\n");
        CommandRun run = in(repository.top(), PLANS + "/ke-hoach-moi", "HEAD");
        assertThat(run.out()).doesNotContain("VAL-08");
        assertThat(run.status()).isZero();
    }

    @Test
    void allOfAPlanThatIsNotInGitIsShown() throws Exception {
        repository.git("rm", "-rq", "--cached", PLANS);
        repository.git("commit", "-q", "-m", "Không còn");
        assertThat(since("HEAD").out()).contains("VAL-08");
    }

    @Test
    void itMayBeAskedFromInsideOrFromOutside() throws IOException {
        replace(TASKS, "so-khcn", "so-la");
        Path inside = repository.top().resolve(PLANS);
        assertThat(in(inside, "ke-hoach", "HEAD").out())
                .contains("REF-01", " ke-hoach/tasks.yaml:5:")
                .doesNotContain("VAL-08");
        Path outside = Files.createDirectory(folder.resolve("nơi khác"));
        assertThat(in(outside, "../kho/" + PLANS, "main").out())
                .contains("REF-01")
                .doesNotContain("VAL-08");
    }

    @Test
    void whatGitDoesNotKnowIsSaid() throws IOException {
        CommandRun unknown = since("không-có");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("không-có");
        assertThat(since("--all").status()).isEqualTo(2);
        Path apart = Files.createDirectories(folder.resolve("ngoài"));
        Path plan = PlanFolder.plant(apart, "a");
        assertThat(in(apart, plan.toString(), "HEAD").status()).isEqualTo(3);
    }
}
