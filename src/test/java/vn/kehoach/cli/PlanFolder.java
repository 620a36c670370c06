package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** Small plans in folders of their own. */
final class PlanFolder {
    private static final Path GOLDEN = Path.of("src/test/resources/plans");

    private PlanFolder() {}

    /** A plan without faults, and beside it the files that plans share. */
    static Path plant(Path shared, String id) throws IOException {
        for (String name : List.of("assignees.yaml", "instruments.yaml")) {
            if (Files.notExists(shared.resolve(name))) {
                Files.copy(GOLDEN.resolve(name), shared.resolve(name));
            }
        }
        Path folder = Files.createDirectories(shared.resolve(id));
        String plan = Files.readString(GOLDEN.resolve("minimal/plan.yaml"));
        Files.writeString(folder.resolve("plan.yaml"), plan.replace("id: minimal", "id: " + id));
        return folder;
    }

    /** A plan and the files that it shares with others, all as they are. */
    static Path copy(Path from, String id, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path relative = from.relativize(file);
                if (relative.startsWith(id) || isShared(relative)) {
                    Path copy = to.resolve(relative);
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        return to.resolve(id);
    }

    private static boolean isShared(Path relative) {
        return relative.getNameCount() == 1 || relative.startsWith("calendar");
    }

    /** The same, beside others that share these files. */
    static void copyInto(Path from, String id, Path to) throws IOException {
        for (String file : filesIn(from)) {
            Path relative = Path.of(file);
            if (relative.startsWith(id) || isShared(relative)) {
                Path copy = to.resolve(file);
                Files.createDirectories(copy.getParent());
                Files.copy(from.resolve(file), copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }

    static void replace(Path folder, String old, String by) throws IOException {
        Path file = folder.resolve("plan.yaml");
        String text = Files.readString(file);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(old);
        }
        Files.writeString(file, text.replace(old, by));
    }

    /** Everything below a folder, hidden files too. */
    static List<String> filesIn(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !Files.isDirectory(file))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
