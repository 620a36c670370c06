package vn.kehoach.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.compiler.Compilation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whoever breaks one thing in a good plan is told so, where it is broken. */
class MutationTest {
    private static final List<String> PLANS = List.of("140-kh-ubnd-2023", "mau-tinh-2026");
    private static final String ASKED = System.getProperty("mutation", ".*");

    @TempDir private Path scratch;

    @ParameterizedTest
    @ValueSource(strings = {"140-kh-ubnd-2023", "mau-tinh-2026"})
    void aSoundPlanIsLeftInPeace(String plan) {
        Compilation compilation = Laboratory.compile(plan);

        assertThat(compilation.isChecked()).isTrue();
        assertThat(compilation.diagnostics()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> aBrokenOneIsReportedWhereItIsBroken() throws IOException {
        assertThat(Kinds.all()).extracting(Kind::name).doesNotHaveDuplicates();
        assertThat(Kinds.all()).hasSizeGreaterThanOrEqualTo(60);
        List<Sample> samples =
                PLANS.stream().map(plan -> Sample.of(plan, Laboratory.compile(plan))).toList();
        List<Recall> recalls =
                new Trial(samples, new Laboratory(scratch))
                        .of(
                                Kinds.all().stream()
                                        .filter(each -> each.name().matches(ASKED))
                                        .toList());
        show(recalls);
        return recalls.stream()
                .map(each -> DynamicTest.dynamicTest(each.kind().name(), () -> judge(each)));
    }

    private static void judge(Recall recall) {
        assertThat(recall.missed()).as("not reported in its place").isEmpty();
        assertThat(recall.fates()).as("instances").hasSize(Trial.INSTANCES);
    }

    private static void show(List<Recall> recalls) throws IOException {
        String table = recalls.stream().map(Recall::toString).collect(Collectors.joining("\n"));
        System.out.println(Recall.HEAD + "\n" + table);
        Files.writeString(Path.of("target/mutation-recall.txt"), Recall.HEAD + "\n" + table + "\n");
    }
}
