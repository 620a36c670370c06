package vn.kehoach.mutation;

import vn.kehoach.compiler.Compilation;
import vn.kehoach.compiler.PlanCompiler;
import vn.kehoach.compose.Templates;
import vn.kehoach.policy.Circumstances;
import vn.kehoach.report.Messages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the folder of plans, one file of which may be broken for a while. */
record Laboratory(Path root) {
    private static final Path PLANS = Path.of("plans");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    static Laboratory in(Path parent) {
        try {
            Path root = Files.createTempDirectory(parent, "laboratory").toRealPath();
            try (Stream<Path> all = Files.walk(PLANS)) {
                for (Path each : all.sorted().toList()) {
                    Files.copy(each, root.resolve(each.toString()));
                }
            }
            return new Laboratory(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Compilation compile(String folder) {
        return new PlanCompiler(
                        root,
                        new Templates(List.of()),
                        null,
                        new Circumstances(DAY, Messages::codes))
                .compile(root.resolve("plans").resolve(folder));
    }

    Compilation compile(Mutant mutant) {
        Path file = root.resolve(mutant.file().path());
        try {
            byte[] sound = Files.readAllBytes(file);
            try {
                Files.write(file, mutant.content());
                return compile(mutant.sample().folder());
            } finally {
                Files.write(file, sound);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
