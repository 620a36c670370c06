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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

class ConformingPlansTest {
    @TempDir Path folder;

    private static final int PLANS = 100;

    private static final List<String> FEATURES =
            List.of(
                    "authority: TM",
                    "authority: KT",
                    "authority: TL",
                    "authority: TUQ",
                    "authority: Q",
                    "authority: none",
                    "chánh văn phòng, phó chánh văn phòng",
                    "issuer: ubnd-tinh",
                    "issuer: ubnd-tphcm",
                    "issuer: so-tai-chinh",
                    "issuer: so-nong-nghiep",
                    "urgency: khan",
                    "urgency: thuong-khan",
                    "urgency: hoa-toc",
                    "secrecy: mat",
                    "secrecy: toi-mat",
                    "secrecy: tuyet-mat",
                    "circulation: xem-xong-tra-lai",
                    "circulation: luu-hanh-noi-bo",
                    "drafter: ",
                    "copies: ",
                    "contact-line: true",
                    "stage: draft",
                    "revision: ",
                    "stage: submitted",
                    "stage: issued",
                    "medium: paper",
                    "medium: electronic",
                    "separate-file: true",
                    "orientation: landscape",
                    "table: tasks",
                    "number: ",
                    "basis:",
                    "id: phu-luc-0",
                    "id: phu-luc-2");

    static Stream<Path> plans() throws IOException {
        return Stream.of(Path.of("plans"), Path.of("src/test/resources/plans"))
                .flatMap(ConformingPlansTest::children)
                .filter(child -> Files.exists(child.resolve("plan.yaml")))
                .sorted();
    }

    static LongStream seeds() {
        return LongStream.range(0, PLANS);
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

        assertThat(Measured.files(plan, folder))
                .allSatisfy(pdf -> assertThat(Measured.outside(Measured.file(pdf))).isEmpty());
    }

    /** Or a hundred plans would be one plan a hundred times. */
    @Test
    void thePlansOfChanceDiffer() throws IOException {
        List<String> plans = new ArrayList<>();
        for (long seed : seeds().toArray()) {
            plans.add(Files.readString(RandomPlan.write(seed, folder).resolve("plan.yaml")));
        }

        assertThat(FEATURES)
                .allSatisfy(feature ->
                        assertThat(plans.stream().filter(plan -> plan.contains(feature)))
                                .as(feature)
                                .hasSizeBetween(2, PLANS - 2));
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
