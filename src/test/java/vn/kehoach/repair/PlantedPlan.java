package vn.kehoach.repair;

import vn.kehoach.compiler.PlanCompiler;
import vn.kehoach.compiler.Stage;
import vn.kehoach.compose.Templates;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.source.Overlay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A plan without faults, into which some are put. */
record PlantedPlan(Path root, String id) {
    static final Path PROOFS = Path.of("src/test/resources/diagnostics");

    static PlantedPlan in(Path parent) throws IOException {
        PlantedPlan plan =
                new PlantedPlan(
                        Files.createTempDirectory(parent, "kế hoạch").toRealPath(), "ke-hoach");
        copy(PROOFS.resolve("base"), plan.root(), Path.of(""));
        return plan;
    }

    /** The plan of a proof, which may be another one than that of the base. */
    static PlantedPlan ofProof(Path proof, Path parent) throws IOException {
        Path root = Files.createTempDirectory(parent, "proof").toRealPath();
        copy(PROOFS.resolve("base"), root, proof);
        copy(proof, root, Path.of(""));
        try (Stream<Path> folders = Files.list(proof)) {
            String id =
                    folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString())
                            .filter(name -> !name.equals("templates"))
                            .findFirst()
                            .orElse("ke-hoach");
            return new PlantedPlan(root, id);
        }
    }

    /** All that has no replacement. */
    private static void copy(Path from, Path to, Path replacements) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = from.relativize(file).toString();
                if (!replacements.toString().isEmpty()
                        && Files.exists(replacements.resolve(name))) {
                    continue;
                }
                Path copy = to.resolve(name);
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    Path tasks() {
        return root.resolve(id).resolve("tasks.yaml");
    }

    String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    void replace(Path file, String old, String by) throws IOException {
        String text = text(file);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(old);
        }
        Files.writeString(file, text.replace(old, by));
    }

    List<Diagnostic> check(Overlay overlay) {
        Path templates = root.resolve("templates");
        return new PlanCompiler(
                        root,
                        new Templates(Files.exists(templates) ? List.of(templates) : List.of()),
                        null)
                .over(overlay)
                .compile(root.resolve(id))
                .diagnostics();
    }

    List<String> codes() {
        return check(Overlay.NONE).stream().map(each -> each.code().text()).toList();
    }

    Repairs repairs() {
        return new Repairer(root, this::check, Stage::hides).repair();
    }

    /** Repairs the files and says what it did. */
    Repairs repaired() {
        Repairs repairs = repairs();
        for (RepairedFile file : repairs.files()) {
            FileRewriter.Result result = FileRewriter.write(root.resolve(file.path()), root, file);
            if (result != FileRewriter.Result.WRITTEN) {
                throw new IllegalStateException(file.path() + ": " + result);
            }
        }
        return repairs;
    }
}
