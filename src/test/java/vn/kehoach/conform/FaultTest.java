package vn.kehoach.conform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.List;

class FaultTest {
    @TempDir static Path folder;
    private static Path plan;

    static List<Fault> faults() {
        return Fault.all();
    }

    @BeforeAll
    static void findAPlan() {
        plan = PlanWithEverything.in(folder);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aBrokenFormIsFoundAndNothingElse(Fault fault) {
        Path pdf = Measured.pdf(plan, folder, fault.templates(folder));

        assertThat(Measured.outside(Measured.file(pdf)))
                .containsExactlyInAnyOrderElementsOf(fault.rows());
    }
}
