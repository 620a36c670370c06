package vn.kehoach.compiler;

import vn.kehoach.compose.Templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Plans with the slips of real documents, among the shared files of the samples.
 *
 * <p>{@code src/test/resources/real/NGUON.md} tells which of their words are real.
 */
public final class RealPlans {
    public static final Path REAL = Path.of("src/test/resources/real");
    public static final String WEB_COPY = "140-kh-ubnd-2023-web";

    private static final Path SAMPLES = Path.of("plans");
    private static final List<String> SHARED =
            List.of("assignees.yaml", "instruments.yaml", "kehoach.yaml", "calendar");

    private final Path tree;

    private RealPlans(Path tree) {
        this.tree = tree;
    }

    /**
     * @param parent a folder for files of this run
     */
    public static RealPlans in(Path parent) throws IOException {
        Path tree = Files.createTempDirectory(parent, "real").toRealPath();
        for (String shared : SHARED) {
            copy(SAMPLES.resolve(shared), tree.resolve(shared));
        }
        copy(REAL.resolve("plans"), tree);
        // The web copy breaks off before its table of indicators.
        copy(
                SAMPLES.resolve("140-kh-ubnd-2023/indicators.yaml"),
                tree.resolve(WEB_COPY).resolve("indicators.yaml"));
        return new RealPlans(tree);
    }

    public static List<String> names() throws IOException {
        try (Stream<Path> folders = Files.list(REAL.resolve("plans"))) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    public Compilation compile(String name) {
        return new PlanCompiler(tree, new Templates(List.of()), null).compile(tree.resolve(name));
    }

    /** What a report has to be shorn of. */
    public String path() {
        return tree + "/";
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.toAbsolutePath().getParent());
                Files.copy(file, copy);
            }
        }
    }
}
