package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The folders of plans that an argument names. */
final class PlanFolders {
    private PlanFolders() {}

    /** The folder itself, or the plans in it by name if it holds plans and is none. */
    static List<Path> of(Path folder) {
        if (!Files.isDirectory(folder) || isPlan(folder)) {
            return List.of(folder);
        }
        List<Path> plans = new ArrayList<>();
        try (DirectoryStream<Path> children =
                Files.newDirectoryStream(folder, PlanFolders::isPlan)) {
            children.forEach(plans::add);
        } catch (IOException e) {
            return List.of(folder);
        }
        plans.sort(null);
        return plans.isEmpty() ? List.of(folder) : plans;
    }

    private static boolean isPlan(Path folder) {
        return Files.exists(folder.resolve("plan.yaml"));
    }
}
