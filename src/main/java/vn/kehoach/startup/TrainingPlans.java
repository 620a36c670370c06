package vn.kehoach.startup;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the tool works on while Java watches: the sample plans, which use all of the language, and
 * the plan from which all proofs of the checks depart, with one fault, so that one is reported.
 */
final class TrainingPlans {
    private static final String SAMPLES = "vn/kehoach/startup/plans";
    private static final String PROOFS = "vn/kehoach/report/rules/proofs";
    private static final List<String> FAULTY = List.of("base", "LNG-05-several-spaces/bad");

    private TrainingPlans() {}

    /** The folders of the plans. */
    static List<Path> copyTo(Path folder, Path jar) throws IOException {
        Path samples = folder.resolve("samples");
        Path faulty = folder.resolve("faulty");
        try (FileSystem packed = FileSystems.newFileSystem(jar)) {
            copy(packed.getPath(SAMPLES), samples);
            for (String tree : FAULTY) {
                copy(packed.getPath(PROOFS, tree), faulty);
            }
        }
        return Stream.concat(plans(samples).stream(), plans(faulty).stream()).toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }

    private static List<Path> plans(Path folder) throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(each -> Files.exists(each.resolve("plan.yaml")))
                    .sorted()
                    .toList();
        }
    }
}
