package vn.kehoach.lsp.findings;

import org.jspecify.annotations.Nullable;

import vn.kehoach.lsp.open.Documents;
import vn.kehoach.lsp.plans.Compilers;
import vn.kehoach.lsp.plans.Home;
import vn.kehoach.lsp.plans.Neighbourhood;
import vn.kehoach.lsp.plans.Workspace;
import vn.kehoach.source.Overlay;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Checks plans a moment after they have changed, and leaves off when they change again. */
public final class CheckQueue implements AutoCloseable {
    /** In milliseconds: less than people notice, more than lies between two keystrokes. */
    private static final int CALM = 120;

    /** Whoever types without a pause learns of mistakes all the same. */
    private static final int MOST_DELAYS = 10;

    private final Documents documents;
    private final Workspace workspace;
    private final Compilers compilers;
    private final Publication publication;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(task -> {
                Thread checks = new Thread(task, "checks");
                checks.setDaemon(true);
                return checks;
            });

    /** Of each folder what is to be checked; empty: all its plans. Guarded by this. */
    private final Map<Path, Set<Path>> waiting = new LinkedHashMap<>();

    private @Nullable Future<?> next;
    private int delays;

    /** How often each folder has changed: who sees it grow works on old texts. */
    private final Map<Path, Integer> editions = new ConcurrentHashMap<>();

    /** Only the thread of the checks asks. */
    private final Map<Path, PlanChecks> checks = new HashMap<>();

    public CheckQueue(Workspace workspace, Compilers compilers, Publication publication) {
        this.documents = workspace.documents();
        this.workspace = workspace;
        this.compilers = compilers;
        this.publication = publication;
    }

    public void changed(Home home) {
        changed(home.shared(), home.plan().map(Set::of).orElse(Set.of()));
    }

    /**
     * @param plans those that need to be checked, or none for all
     */
    public synchronized void changed(Path shared, Set<Path> plans) {
        editions.merge(shared, 1, Integer::sum);
        Set<Path> known = waiting.get(shared);
        if (plans.isEmpty()) {
            waiting.put(shared, Set.of());
        } else if (known == null || !known.isEmpty()) {
            Set<Path> both = new LinkedHashSet<>(plans);
            both.addAll(known == null ? Set.of() : known);
            waiting.put(shared, both);
        }
        if (next != null && !next.isDone() && delays < MOST_DELAYS && next.cancel(false)) {
            delays++;
            next = null;
        }
        if (next == null || next.isDone()) {
            next = thread.schedule(this::run, CALM, TimeUnit.MILLISECONDS);
        }
    }

    /** Says nothing more of a folder. */
    public void forget(Path shared) {
        thread.execute(() -> {
            checks.remove(shared);
            publication.clear(shared);
        });
    }

    private synchronized Map<Path, Set<Path>> take() {
        Map<Path, Set<Path>> taken = new LinkedHashMap<>(waiting);
        waiting.clear();
        delays = 0;
        next = null;
        return taken;
    }

    private void run() {
        Map<Path, Integer> now = Map.copyOf(editions);
        Map<Path, Set<Path>> taken = take();
        Overlay overlay = documents.overlay();
        taken.forEach((shared, plans) -> {
            try {
                check(shared, plans, overlay, now.getOrDefault(shared, 0));
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                // What breaks one check must not end those to come.
                publication.broken(shared, e);
            }
        });
    }

    private void check(Path shared, Set<Path> asked, Overlay overlay, int now) {
        Neighbourhood neighbours = workspace.of(shared);
        PlanChecks known =
                checks.computeIfAbsent(shared, each -> new PlanChecks(neighbours, compilers));
        List<Path> plans = neighbours.plans();
        known.keepOnly(plans);
        List<Path> own = plans.stream().filter(asked::contains).toList();
        List<Path> others =
                new ArrayList<>(
                        plans.stream()
                                .filter(each -> asked.isEmpty() || !known.hasChecked(each))
                                .filter(each -> !asked.contains(each))
                                .toList());
        if (!own.isEmpty()) {
            for (Path plan : own) {
                known.check(plan, overlay);
            }
            tell(known, now);
        }
        while (!others.isEmpty()) {
            if (isOld(shared, now)) {
                again(shared, others);
                return;
            }
            known.check(others.removeFirst(), overlay);
            if (others.isEmpty()) {
                tell(known, now);
            }
        }
        if (plans.isEmpty()) {
            publication.clear(shared);
        }
    }

    private synchronized void again(Path shared, List<Path> plans) {
        Set<Path> known = waiting.get(shared);
        if (known == null || !known.isEmpty()) {
            changed(shared, new LinkedHashSet<>(plans));
        }
    }

    private boolean isOld(Path shared, int now) {
        return editions.getOrDefault(shared, 0) != now;
    }

    /** What is not told here, the check that was asked for meanwhile tells. */
    private void tell(PlanChecks known, int now) {
        if (!isOld(known.neighbours().shared(), now)) {
            publication.publish(known.neighbours(), known.found());
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
