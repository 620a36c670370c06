package vn.kehoach.mutation;

import vn.kehoach.compiler.Compilation;
import vn.kehoach.compiler.PlanCompiler;
import vn.kehoach.compiler.SharedTrees;
import vn.kehoach.compose.Templates;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.policy.Circumstances;
import vn.kehoach.report.messages.Messages;
import vn.kehoach.source.Overlay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where plans are compiled, sound or broken: no file of theirs is touched.
 *
 * @param scratch a folder for those of which bytes are broken, which no text can be
 */
record Laboratory(Path scratch) {
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final Path PLANS = Path.of("plans");
    private static final SharedTrees KNOWN = new SharedTrees();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    static Compilation compile(String plan) {
        return compiler(HERE).compile(HERE.resolve(PLANS).resolve(plan));
    }

    List<Diagnostic> examine(Mutant mutant) {
        return (mutant.isText() ? inMemory(mutant) : inCopy(mutant)).diagnostics();
    }

    private static Compilation inMemory(Mutant mutant) {
        Path file = HERE.resolve(mutant.file().path());
        return compiler(HERE)
                .over(new Overlay(Map.of(file, mutant.text())))
                .compile(HERE.resolve(PLANS).resolve(mutant.sample().folder()));
    }

    private Compilation inCopy(Mutant mutant) {
        try {
            Path root = Files.createTempDirectory(scratch, "copy").toRealPath();
            try (Stream<Path> all = Files.walk(PLANS)) {
                for (Path each : all.sorted().toList()) {
                    Files.copy(each, root.resolve(each.toString()));
                }
            }
            Files.write(root.resolve(mutant.file().path()), mutant.content());
            return compiler(root).compile(root.resolve(PLANS).resolve(mutant.sample().folder()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlanCompiler compiler(Path root) {
        return new PlanCompiler(
                        root,
                        new Templates(List.of()),
                        null,
                        new Circumstances(DAY, Messages::codes))
                .sharing(KNOWN);
    }
}
