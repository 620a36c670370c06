package vn.kehoach.compiler;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The folders of plans that an argument names. */
public final class PlanFolders {
    private PlanFolders() {}

    /**
     * The folder itself, or the plans in it by name if it holds plans and is none. A source, or a
     * folder in a plan, stands for the plans that are made of it.
     */
    public static List<Path> of(Path named) {
        Path folder = isSource(named) ? named.getParent() : named;
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of(named);
        }
        List<Path> plans = in(folder);
        Path around = folder.getParent();
        if (!plans.isEmpty() || around == null) {
            return plans.isEmpty() ? List.of(folder) : plans;
        }
        boolean calendar = isSource(named) && folder.endsWith("calendar");
        return isPlan(around) ? List.of(around) : calendar ? in(around) : List.of(folder);
    }

    /** Those that share the files around a plan. */
    public static List<Path> beside(Path plan) {
        Path around = plan.getParent();
        return around == null ? List.of(plan) : in(around);
    }

    private static boolean isSource(Path named) {
        String name = named.toString().toLowerCase(Locale.ROOT);
        return (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(named);
    }

    /** Of the folder in which the tool was called, when none is named: there, or in its plans. */
    public static List<Path> usual(Path workingFolder) {
        List<Path> here = of(workingFolder);
        boolean found = here.stream().allMatch(PlanFolders::isPlan);
        return found ? here : in(workingFolder.resolve("plans"));
    }

    /** The folder, or the plans in it by name. */
    public static List<Path> in(Path folder) {
        if (isPlan(folder)) {
            return List.of(folder);
        }
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> plans = new ArrayList<>();
        try (DirectoryStream<Path> children =
                Files.newDirectoryStream(folder, PlanFolders::isPlan)) {
            children.forEach(plans::add);
        } catch (IOException e) {
            return List.of();
        }
        plans.sort(null);
        return plans;
    }

    public static boolean isPlan(Path folder) {
        return Files.exists(folder.resolve("plan.yaml"));
    }
}
