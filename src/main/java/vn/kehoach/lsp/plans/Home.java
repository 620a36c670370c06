package vn.kehoach.lsp.plans;

import vn.kehoach.compiler.PlanFolders;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a file belongs.
 *
 * @param shared the folder that holds plans and what they share
 * @param plan the folder of the plan that the file is of; absent for what plans share
 */
public record Home(Path shared, Optional<Path> plan) {
    private static final Set<String> SHARED_FILES =
            Set.of("assignees.yaml", "instruments.yaml", "kehoach.yaml");

    /** Nothing for a file that is no source of any plan. */
    public static Optional<Home> of(Path file) {
        Path folder = file.getParent();
        Path around = folder == null ? null : folder.getParent();
        if (folder == null || around == null || !isSource(file)) {
            return Optional.empty();
        }
        if (PlanFolders.isPlan(folder) || file.endsWith("plan.yaml")) {
            return Optional.of(new Home(around, Optional.of(folder)));
        }
        Path further = around.getParent();
        if (folder.endsWith("tasks") && PlanFolders.isPlan(around) && further != null) {
            return Optional.of(new Home(further, Optional.of(around)));
        }
        if (folder.endsWith("calendar") && hasPlans(around)) {
            return Optional.of(new Home(around, Optional.empty()));
        }
        boolean shared = SHARED_FILES.contains(String.valueOf(file.getFileName()));
        return shared && hasPlans(folder)
                ? Optional.of(new Home(folder, Optional.empty()))
                : Optional.empty();
    }

    private static boolean hasPlans(Path folder) {
        List<Path> plans = PlanFolders.in(folder);
        return !plans.isEmpty() && !plans.equals(List.of(folder));
    }

    private static boolean isSource(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
