package vn.kehoach.cli;

import vn.kehoach.format.Form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sources that an argument names: the file itself, or those of the plan or plans in a folder
 * and what these share.
 *
 * @param root outside which none is read or written
 */
record SourcePaths(Path root, List<Path> files) {
    private static final Set<String> FOLDERS_OF_SOURCES = Set.of("tasks", "calendar");

    static SourcePaths of(Path named) {
        if (Files.isDirectory(named)) {
            List<Path> files = new ArrayList<>();
            add(named, files);
            return new SourcePaths(named, files);
        }
        Path folder = named.getParent();
        boolean source = Files.exists(named) && Form.ofFile(named).isPresent();
        return new SourcePaths(
                folder == null ? named : folder, source ? List.of(named) : List.of());
    }

    private static void add(Path folder, List<Path> files) {
        for (Path child : children(folder)) {
            String name = String.valueOf(child.getFileName());
            if (Files.isDirectory(child)) {
                if (FOLDERS_OF_SOURCES.contains(name) || Files.exists(child.resolve("plan.yaml"))) {
                    add(child, files);
                }
            } else if (!name.startsWith(".") && Form.ofFile(child).isPresent()) {
                files.add(child);
            }
        }
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
