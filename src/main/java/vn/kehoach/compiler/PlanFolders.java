package vn.kehoach.compiler;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

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

    /** Those that share the files around a plan, and the plan as it is named; each once. */
    public static List<Path> beside(Path plan) {
        Path around = plan.getParent();
        if (around == null) {
            return List.of(plan);
        }
        Path own = real(plan);
        return once(
                in(around).stream()
                        .filter(each -> each.equals(plan) || !real(each).equals(own))
                        .toList());
    }

    /**
     * Each folder once, however often and under whatever names: a link to one that is named itself
     * is left out, since a plan lives in a folder of its own name.
     */
    public static List<Path> once(List<Path> named) {
        Map<Path, Path> once = new LinkedHashMap<>();
        for (Path each : named) {
            Path real = real(each);
            once.merge(real, each, (first, next) -> isOf(real, first) ? first : next);
        }
        return List.copyOf(once.values());
    }

    private static boolean isOf(Path real, Path named) {
        return Objects.equals(real.getFileName(), named.getFileName());
    }

    private static Path real(Path named) {
        try {
            return Files.isDirectory(named) ? named.toRealPath() : named;
        } catch (IOException e) {
            return named; // Who reads it says what is wrong with it.
        }
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
