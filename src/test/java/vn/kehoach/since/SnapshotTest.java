package vn.kehoach.since;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.since.GitException.Reason;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class SnapshotTest {
    private static final String PLANS = "tài liệu/các kế hoạch/";

    @TempDir private Path folder;
    private GitFolder repository;
    private Path plans;
    private Path copy;

    @BeforeEach
    void plant() throws Exception {
        repository = GitFolder.at(folder.resolve("kho \"A\""));
        plans = repository.top().resolve(PLANS);
        copy = folder.resolve("copy");
        repository.write(PLANS + "a/tasks.yaml", "1\n2\n3\n4\n").write("other.yaml", "x\n");
        repository.commit("Đầu");
    }

    private Snapshot take(String revision) throws GitException, IOException {
        return Snapshot.take(plans, revision, copy);
    }

    @Test
    void theCopyHoldsWhatStoodThereAndNoMore() throws Exception {
        repository.write(PLANS + "a/tasks.yaml", "mới\n").write(PLANS + "b/plan.yaml", "mới\n");
        take("HEAD");
        assertThat(copy.resolve("a/tasks.yaml")).hasContent("1\n2\n3\n4\n");
        assertThat(copy).isDirectoryNotContaining("glob:**/{other.yaml,b}");
    }

    @Test
    void aLineIsTouchedIfItIsNewOrAnother() throws Exception {
        repository.write(PLANS + "a/tasks.yaml", "0\r\n1\r\n2\r\nba\r\n4\r\n");
        ChangedLines lines = new ChangedLines(take("main"));
        Path tasks = plans.resolve("a/tasks.yaml");
        assertThat(lines.touch(tasks, 1, 1)).isTrue();
        assertThat(lines.touch(tasks, 2, 3)).isFalse();
        assertThat(lines.touch(tasks, 2, 4)).isTrue();
        assertThat(lines.touch(tasks, 5, 5)).isFalse();
    }

    @Test
    void allOfAFileThatIsNotInGitIsTouched() throws Exception {
        repository.write(PLANS + "a/goals.yaml", "g\n");
        assertThat(new ChangedLines(take("main")).touch(plans.resolve("a/goals.yaml"), 1, 1))
                .isTrue();
    }

    @Test
    void aFileThatMovedIsComparedWithWhatItWas() throws Exception {
        repository.git("mv", PLANS + "a", PLANS + "b");
        repository.write(PLANS + "b/tasks.yaml", "1\n2\nba\n4\n");
        Snapshot snapshot = take("main");
        Path now = plans.resolve("b/tasks.yaml");
        assertThat(snapshot.earlier(now)).contains(copy.resolve("a/tasks.yaml"));
        assertThat(snapshot.now(copy.resolve("a/tasks.yaml"))).isEqualTo(now);
        ChangedLines lines = new ChangedLines(snapshot);
        assertThat(lines.touch(now, 1, 2)).isFalse();
        assertThat(lines.touch(now, 3, 3)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"khong-co", "--output=x", "", "main:other.yaml", "HEAD~9"})
    void whatNamesNoCommitIsRefused(String revision) {
        assertThatThrownBy(() -> take(revision))
                .isInstanceOfSatisfying(
                        GitException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.UNKNOWN_REVISION));
    }

    @Test
    void aFolderOutsideAnyRepositoryIsRefused() throws IOException {
        plans = Files.createDirectory(folder.resolve("ngoài"));
        assertThatThrownBy(() -> take("HEAD"))
                .isInstanceOfSatisfying(
                        GitException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.NOT_A_REPOSITORY));
    }

    @Test
    void aFolderThatWasNotThereHasAnEmptyCopy() throws Exception {
        plans = Files.createDirectories(repository.top().resolve("mới"));
        take("HEAD");
        assertThat(copy).isEmptyDirectory();
    }

    @Test
    void nothingThatARepositorySaysIsRun() throws Exception {
        Path witness = folder.resolve("đã chạy");
        String command = "touch '" + witness + "' #";
        for (String key :
                new String[] {
                    "core.fsmonitor", "core.pager", "core.sshCommand", "diff.external",
                    "filter.x.clean", "filter.x.smudge", "diff.x.textconv", "diff.x.command"
                }) {
            repository.git("config", key, command);
        }
        repository.write(PLANS + "a/.gitattributes", "* filter=x diff=x\n");
        repository.write(PLANS + "a/tasks.yaml", "1\nhai\n");
        new ChangedLines(take("HEAD")).touch(plans.resolve("a/tasks.yaml"), 1, 2);
        assertThat(copy.resolve("a/tasks.yaml")).hasContent("1\n2\n3\n4\n");
        assertThat(witness).doesNotExist();
    }

    @Test
    void linksAreNotFollowed() throws Exception {
        Files.createSymbolicLink(plans.resolve("a/link.yaml"), Path.of("/etc/passwd"));
        repository.commit("Liên kết");
        take("HEAD");
        assertThat(copy.resolve("a/link.yaml")).doesNotExist();
    }
}
