package vn.kehoach.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.kehoach.compose.Composition;
import vn.kehoach.compose.Templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A plan that is composed while it is checked becomes what it becomes afterwards. */
class EarlyCompositionTest {
    @TempDir private Path folder;

    static List<Path> plans() {
        return BuiltPlan.all();
    }

    private static PlanCompiler compiler(Path plan) {
        return new PlanCompiler(plan.getParent(), new Templates(List.of()), null);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void isTheSame(Path plan) {
        Compilation late = compiler(plan).compile(plan);
        Compilation early = compiler(plan).early().compile(plan);

        assertThat(early.diagnostics()).isEqualTo(late.diagnostics());
        assertThat(early.composition().map(Composition::document))
                .isEqualTo(late.composition().map(Composition::document));
    }

    @Test
    void nothingLeavesOfAPlanInWhichTheChecksFindAnError() throws IOException {
        Path golden = Path.of("src/test/resources/plans");
        for (String file : List.of("assignees.yaml", "instruments.yaml")) {
            Files.copy(golden.resolve(file), folder.resolve(file));
        }
        Path plan = Files.createDirectories(folder.resolve("minimal"));
        Files.writeString(
                plan.resolve("plan.yaml"),
                Files.readString(golden.resolve("minimal/plan.yaml"))
                        .replace("place: A", "place: B"));

        Compilation early = compiler(plan).early().compile(plan);

        assertThat(early.isChecked()).isTrue();
        assertThat(early.hasErrors()).isTrue();
        assertThat(early.composition()).isEmpty();
    }
}
