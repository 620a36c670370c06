package vn.kehoach.compiler;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Spelling;
import vn.kehoach.source.LoadedSource;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.SourceLoader;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds files that an author may believe to be a part of a plan, and that nobody reads. */
final class UnreadFiles {
    private static final Set<String> OF_A_PLAN =
            Set.of(
                    "plan.yaml",
                    "goals.yaml",
                    "indicators.yaml",
                    "tasks.yaml",
                    "assignees.yaml",
                    "instruments.yaml");

    private static final Set<String> OF_ALL_PLANS =
            Set.of("assignees.yaml", "instruments.yaml", "kehoach.yaml");

    private UnreadFiles() {}

    static void report(Path plan, Path shared, SourceLoader loader, Diagnostics diagnostics) {
        for (Path file : loader.yamlFiles(plan).files()) {
            String name = name(file);
            if (!OF_A_PLAN.contains(name)) {
                report(file, nearest(name, OF_A_PLAN), loader, diagnostics);
            }
        }
        if (shared.equals(plan)) {
            return;
        }
        // A folder of plans may hold anything else: only what looks like a slip is said there.
        for (Path file : loader.yamlFiles(shared).files()) {
            List<String> nearest = nearest(name(file), OF_ALL_PLANS);
            boolean missing =
                    nearest.stream().anyMatch(each -> !loader.exists(shared.resolve(each)));
            if (!OF_ALL_PLANS.contains(name(file)) && missing) {
                report(file, nearest, loader, diagnostics);
            }
        }
    }

    private static void report(
            Path path, List<String> nearest, SourceLoader loader, Diagnostics diagnostics) {
        if (loader.load(path) instanceof LoadedSource.Folder) {
            return;
        }
        SourceFile file = loader.load(path).file();
        diagnostics.report(new CompilerProblem.FileUnread(nearest), file.top());
    }

    /** Browsers and file managers write "tasks (1).yaml" for a copy. */
    private static List<String> nearest(String name, Set<String> known) {
        String plain =
                name.replaceFirst("(?i)\\.ya?ml$", "")
                        .replaceFirst(
                                "(?i)([ _-]*\\(?[0-9]+\\)?|[ _-]+(copy|cop|sao|old|new).*)$", "");
        return Spelling.nearest(plain + ".yaml", new TreeSet<>(known));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
