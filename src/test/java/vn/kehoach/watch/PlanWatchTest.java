package vn.kehoach.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.IntStream;

/** Each test looks as often as it says, so that none waits. */
class PlanWatchTest {
    @TempDir Path shared;
    private Path one;
    private Path two;
    private PlanWatch watch;

    @BeforeEach
    void plant() throws IOException {
        one = Files.createDirectories(shared.resolve("one"));
        two = Files.createDirectories(shared.resolve("two"));
        Files.createDirectories(one.resolve("tasks"));
        for (Path file :
                List.of(
                        one.resolve("plan.yaml"),
                        two.resolve("plan.yaml"),
                        one.resolve("tasks/a.yaml"),
                        shared.resolve("assignees.yaml"))) {
            Files.writeString(file, "x");
        }
        watch = new PlanWatch(FolderEvents.none());
        watch.add(one, List.of(new Watched(shared, false)));
        watch.add(two, List.of(new Watched(shared, false)));
    }

    @Test
    void nothingHasChangedWhereNothingWasSaved() {
        assertThat(watch.look()).isEmpty();
        assertThat(watch.look()).isEmpty();
    }

    @Test
    void aSavedFileChangesItsPlanOnce() throws IOException {
        Files.writeString(one.resolve("plan.yaml"), "longer");

        assertThat(looks(4)).containsExactly(List.of(), List.of(one), List.of(), List.of());
    }

    @Test
    void whileAFileIsStillWrittenNothingIsSaid() throws IOException {
        Files.writeString(one.resolve("plan.yaml"), "12");
        assertThat(watch.look()).isEmpty();
        Files.writeString(one.resolve("plan.yaml"), "123");
        assertThat(watch.look()).isEmpty();

        assertThat(watch.look()).containsExactly(one);
    }

    @Test
    void itMovesFromTheFirstLookThatSeesAChangeToTheOneThatFindsItAtRest() throws IOException {
        Files.writeString(one.resolve("plan.yaml"), "longer");
        watch.look();
        assertThat(watch.isMoving()).isTrue();

        watch.look();
        assertThat(watch.isMoving()).isFalse();
    }

    @Test
    void aFilePutInThePlaceOfAnotherCounts() throws IOException {
        Path plan = one.resolve("plan.yaml");
        Path saved = Files.writeString(one.resolve(".plan.yaml.swp"), "y");
        Files.setLastModifiedTime(saved, Files.getLastModifiedTime(plan));
        Files.move(saved, plan, StandardCopyOption.REPLACE_EXISTING);

        assertThat(looks(2)).containsExactly(List.of(), List.of(one));
    }

    @Test
    void whatPlansShareChangesThemAll() throws IOException {
        Files.writeString(shared.resolve("assignees.yaml"), "longer");

        assertThat(looks(2)).containsExactly(List.of(), List.of(one, two));
    }

    @Test
    void filesThatComeAndGoCount() throws IOException {
        Files.writeString(one.resolve("tasks/b.yaml"), "new");
        assertThat(looks(2)).containsExactly(List.of(), List.of(one));

        Files.delete(one.resolve("tasks/b.yaml"));
        assertThat(looks(2)).containsExactly(List.of(), List.of(one));
    }

    @Test
    void whatIsNoSourceDoesNotCount() throws IOException {
        Files.writeString(one.resolve("notes.txt"), "new");
        Files.writeString(one.resolve(".plan.yaml.swp"), "new");
        Files.writeString(one.resolve("plan.yaml~"), "new");

        assertThat(looks(2)).containsExactly(List.of(), List.of());
    }

    @Test
    void aFolderThatGoesAndComesBackCounts() throws IOException {
        Path away = shared.resolve("away");
        Files.move(one, away);
        assertThat(looks(2)).containsExactly(List.of(), List.of(one));

        Files.move(away, one);
        assertThat(looks(2)).containsExactly(List.of(), List.of(one));
    }

    private List<List<Path>> looks(int times) {
        return IntStream.range(0, times).mapToObj(i -> watch.look()).toList();
    }
}
