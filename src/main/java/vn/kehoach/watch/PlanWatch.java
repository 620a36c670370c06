package vn.kehoach.watch;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which plans have changed, once their files have come to rest. */
public final class PlanWatch {
    private final Map<Path, Set<Watched>> folders = new LinkedHashMap<>();
    private final Map<Path, List<FolderState>> known = new HashMap<>();
    private final Map<Path, List<FolderState>> last = new HashMap<>();
    private final FolderEvents events;
    private boolean moving;

    /**
     * @param events told of each folder that is looked at
     */
    public PlanWatch(FolderEvents events) {
        this.events = events;
    }

    /**
     * @param plan its folder
     * @param others folders beside it that its document depends on
     */
    public void add(Path plan, List<Watched> others) {
        known.put(plan, begin(plan, others));
    }

    /** The same for one that has just come: it counts as changed when its files are at rest. */
    public void expect(Path plan, List<Watched> others) {
        begin(plan, others);
    }

    private List<FolderState> begin(Path plan, List<Watched> others) {
        Set<Watched> all = new LinkedHashSet<>(others);
        all.add(new Watched(plan, true));
        folders.put(plan, all);
        List<FolderState> now = all.stream().map(this::state).toList();
        last.put(plan, now);
        return now;
    }

    /**
     * The plans that are no longer as they were when they were last given, and that have not
     * changed since the look before this one: a save may take several writes. A folder that
     * hundreds of plans share is looked at once.
     */
    public List<Path> look() {
        moving = false;
        Map<Watched, FolderState> seen = new HashMap<>();
        return folders.keySet().stream().filter(plan -> hasChanged(plan, seen)).toList();
    }

    /** Whether the last look saw a change that another one has to find at rest. */
    public boolean isMoving() {
        return moving;
    }

    private FolderState state(Watched folder) {
        FolderState state = FolderState.of(folder);
        events.hear(folder.path());
        state.folders().forEach(events::hear);
        return state;
    }

    private boolean hasChanged(Path plan, Map<Watched, FolderState> seen) {
        List<FolderState> now =
                folders.getOrDefault(plan, Set.of()).stream()
                        .map(folder -> seen.computeIfAbsent(folder, this::state))
                        .toList();
        boolean atRest = now.equals(last.put(plan, now));
        moving |= !atRest;
        if (!atRest || now.equals(known.get(plan))) {
            return false;
        }
        known.put(plan, now);
        return true;
    }
}
