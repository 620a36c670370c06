package vn.kehoach.cli;

import vn.kehoach.compiler.PlanFolders;
import vn.kehoach.watch.FolderEvents;
import vn.kehoach.watch.PlanWatch;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Plans that something is done with once, and again whenever they change; later ones too. */
record WatchedPlans(Settings settings, AskedPlans asked, Rhythm rhythm) {

    /**
     * @param ready when it has been done with all
     */
    void each(Consumer<Path> deed, Runnable ready) {
        try (FolderEvents events = FolderEvents.telling(rhythm::hurry)) {
            PlanWatch watch = new PlanWatch(events);
            Set<Path> watched = new HashSet<>(settings.paths());
            settings.paths().forEach(plan -> watch.add(plan, settings.around(plan)));
            each(settings.paths(), deed);
            ready.run();
            long cost = 0;
            while (rhythm.goesOn(cost, watch.isMoving())) {
                long start = System.nanoTime();
                asked.paths().stream()
                        .filter(plan -> PlanFolders.isPlan(plan) && watched.add(plan))
                        .forEach(plan -> watch.expect(plan, settings.around(plan)));
                List<Path> changed = watch.look();
                cost = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                each(changed, deed);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            rhythm.end();
        }
    }

    private void each(List<Path> plans, Consumer<Path> deed) {
        plans.stream().takeWhile(plan -> !rhythm.isOver()).forEach(deed);
    }
}
