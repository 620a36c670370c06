package vn.kehoach.since;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

class HeadTest {
    @TempDir private Path folder;

    @Test
    void outsideOfARepositoryItHasNoName() {
        assertThat(Head.of(folder)).contains("");
    }

    @Test
    void itIsTheCommitThatStandsThere() throws Exception {
        GitFolder repository = GitFolder.at(folder.resolve("kho"));
        assertThat(Head.of(repository.top())).as("nothing was committed").isEmpty();
        String hash = repository.write("a", "b").commit("Một");
        Path inner = Files.createDirectories(repository.top().resolve("x/y"));

        assertThat(Head.of(inner)).contains(hash);
    }

    @Test
    void ofAHistoryThatMayGrowBackwardsNothingIsTold() throws Exception {
        GitFolder repository = GitFolder.at(folder.resolve("kho"));
        repository.write("a", "b").commit("Một");
        String hash = repository.write("a", "c").commit("Hai");
        repository.git(
                "clone", "-q", "--depth=1", repository.top().toUri().toString(), "../shallow");
        assertThat(Head.of(folder.resolve("shallow"))).isEmpty();

        Files.writeString(repository.top().resolve(".git/info/grafts"), hash + "\n");
        assertThat(Head.of(repository.top())).isEmpty();
    }
}
