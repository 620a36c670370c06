package vn.kehoach.startup;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The plan from which all proofs of the checks depart, with one fault, so that one is reported. */
final class TrainingPlan {
    private static final String PROOFS = "vn/kehoach/report/rules/proofs";
    private static final List<String> TREES = List.of("base", "LNG-05-several-spaces/bad");

    private TrainingPlan() {}

    static Path copyTo(Path folder, Path jar) throws IOException {
        try (FileSystem packed = FileSystems.newFileSystem(jar)) {
            for (String tree : TREES) {
                Path from = packed.getPath(PROOFS, tree);
                try (Stream<Path> files = Files.walk(from)) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        Path copy = folder.resolve(from.relativize(file).toString());
                        Files.createDirectories(copy.getParent());
                        Files.write(copy, Files.readAllBytes(file));
                    }
                }
            }
        }
        return folder.resolve("ke-hoach");
    }
}
