package vn.kehoach.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The system tells of a save; how soon is its own affair, so each word is waited for long. */
class FolderEventsTest {
    private static final long LONG_SECONDS = 60;

    @TempDir private Path shared;
    private final Semaphore told = new Semaphore(0);

    @Test
    void aSaveInAFolderThatIsWatchedIsTold() throws Exception {
        Path plan = Files.createDirectories(shared.resolve("one/tasks")).getParent();
        Files.writeString(plan.resolve("plan.yaml"), "x");
        Files.writeString(plan.resolve("tasks/a.yaml"), "x");
        try (FolderEvents events = FolderEvents.telling(told::release)) {
            PlanWatch watch = new PlanWatch(events);
            watch.add(plan, List.of(new Watched(shared, false)));

            for (String file : List.of("plan.yaml", "tasks/a.yaml", "../assignees.yaml")) {
                told.drainPermits();
                Files.writeString(plan.resolve(file), "longer");

                assertThat(told.tryAcquire(LONG_SECONDS, TimeUnit.SECONDS)).as(file).isTrue();
            }
        }
    }

    @Test
    void aFolderThatWasAwayIsHeardAgain() throws Exception {
        Path plan = Files.createDirectories(shared.resolve("one"));
        Files.writeString(plan.resolve("plan.yaml"), "x");
        try (FolderEvents events = FolderEvents.telling(told::release)) {
            PlanWatch watch = new PlanWatch(events);
            watch.add(plan, List.of(new Watched(shared, false)));
            Files.move(plan, shared.resolve("away"));
            assertThat(told.tryAcquire(LONG_SECONDS, TimeUnit.SECONDS)).isTrue();
            Files.delete(shared.resolve("away/plan.yaml"));
            Files.delete(shared.resolve("away"));
            assertThat(told.tryAcquire(LONG_SECONDS, TimeUnit.SECONDS)).isTrue();
            Files.createDirectories(plan);
            boolean heard = false;
            for (int tries = 0; tries < LONG_SECONDS * 10 && !heard; tries++) {
                watch.look();
                told.drainPermits();
                Files.writeString(plan.resolve("plan.yaml"), "x".repeat(tries));
                heard = told.tryAcquire(100, TimeUnit.MILLISECONDS);
            }
            assertThat(heard).isTrue();
        }
    }
}
