package vn.kehoach.conform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.kehoach.conform.clause.Row;
import vn.kehoach.conform.clause.Verdict;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

class ConformingPlansTest {
    @TempDir Path folder;

    static Stream<Path> plans() throws IOException {
        return Stream.of(Path.of("plans"), Path.of("src/test/resources/plans"))
                .flatMap(ConformingPlansTest::children)
                .filter(child -> Files.exists(child.resolve("plan.yaml")))
                .sorted();
    }

    static LongStream seeds() {
        return LongStream.range(0, 32);
    }

    private static Stream<Path> children(Path parent) {
        try (Stream<Path> children = Files.list(parent)) {
            return children.toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void nothingInOurPlansIsOutsideTheDecree(Path plan) {
        assertThat(Measured.outside(Measured.file(Measured.pdf(plan, folder)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingInAPlanOfChanceIsOutsideTheDecree(long seed) {
        Path plan = RandomPlan.write(seed, folder);

        assertThat(Measured.outside(Measured.file(Measured.pdf(plan, folder)))).isEmpty();
    }

    @Test
    void everythingInALongPlanCanBeTold() {
        Measurement.Measured measured =
                Measured.file(Measured.pdf(Path.of("plans/140-kh-ubnd-2023"), folder));

        assertThat(measured.rows())
                .hasSizeGreaterThan(90)
                .extracting(Row::verdict)
                .allMatch(verdict -> verdict instanceof Verdict.Within);
    }

    @Test
    void aDocumentOfLibreOfficeIsMeasuredAsWell() {
        Measurement.Measured measured =
                Measured.file(Path.of("src/test/resources/conform/libreoffice.pdf"));

        // It cannot count an appendix by itself, and whoever wrote this sample did not ask it to.
        assertThat(Measured.outside(measured)).isEqualTo(List.of("PAGE_NUMBER.SEQUENCE"));
        assertThat(measured.count(Verdict.Undetermined.class)).isZero();
    }
}
