package vn.kehoach.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.compiler.Compilation;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.report.Messages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whoever breaks one thing in a good plan is told so, where it is broken.
 *
 * <p>From each of the sample plans each kind of mutation draws, by a fixed seed, places that
 * differ, breaks one of them at a time and asks for its code within the item that was broken.
 */
class MutationTest {
    private static final long SEED = 20260;
    private static final int INSTANCES = 25;
    private static final List<String> PLANS = List.of("140-kh-ubnd-2023", "mau-tinh-2026");

    private static final Set<String> KNOWN =
            Messages.codes().stream().map(Code::text).collect(Collectors.toSet());

    private static final List<Row> TABLE = Collections.synchronizedList(new ArrayList<>());
    private static final List<Sample> SAMPLES = new ArrayList<>();
    private static final ConcurrentLinkedQueue<Laboratory> FREE = new ConcurrentLinkedQueue<>();

    @TempDir private static Path folder;

    /** How a kind fared. */
    private record Row(Kind kind, int found, int asked, int places, int equivalent) {
        @Override
        public String toString() {
            String codes = kind.codes().stream().sorted().collect(Collectors.joining(" "));
            return "%-44s %-16s %3d/%-3d %4d %%   %5d %5d"
                    .formatted(
                            kind.name(),
                            codes,
                            found,
                            asked,
                            asked == 0 ? 0 : 100 * found / asked,
                            places,
                            equivalent);
        }
    }

    @BeforeAll
    static void readSamples() {
        Laboratory laboratory = Laboratory.in(folder);
        PLANS.forEach(plan -> SAMPLES.add(Sample.of(plan, laboratory.compile(plan))));
        FREE.add(laboratory);
    }

    @TestFactory
    Stream<DynamicTest> aSoundPlanIsLeftInPeace() {
        return PLANS.stream()
                .map(plan ->
                        DynamicTest.dynamicTest(
                                plan,
                                () ->
                                        assertThat(
                                                        lent(laboratory -> laboratory.compile(plan))
                                                                .diagnostics())
                                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> aBrokenOneIsReportedWhereItIsBroken() {
        assertThat(Kinds.all()).extracting(Kind::name).doesNotHaveDuplicates();
        assertThat(
                        Kinds.all().stream()
                                .filter(kind -> kind.codes().stream().anyMatch(KNOWN::contains)))
                .hasSizeGreaterThanOrEqualTo(40);
        return Kinds.all().stream()
                .filter(kind -> kind.name().matches(System.getProperty("mutation", ".*")))
                .map(kind -> DynamicTest.dynamicTest(kind.name(), () -> judge(kind)));
    }

    /** What the sample itself silences, with its reason, is not asked for again. */
    private static Mutant unlessSilenced(Kind kind, Mutant mutant) {
        boolean silenced =
                kind.codes().stream()
                        .anyMatch(code ->
                                mutant.file().text().matches("(?s).*kehoach: bỏ qua [^\n]*" + code + ".*"));
        return silenced ? mutant.equivalent("silenced in that file") : mutant;
    }

    private static void judge(Kind kind) {
        assumeThat(kind.codes()).as("rules there are").anyMatch(KNOWN::contains);
        List<Mutant> all =
                SAMPLES.stream().flatMap(kind.mutants()).map(each -> unlessSilenced(kind, each))
                        .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(all, new Random(SEED + kind.name().hashCode()));
        List<Mutant> drawn =
                all.stream().filter(each -> each.same() == null).limit(INSTANCES).toList();
        List<String> missed =
                drawn.parallelStream().flatMap(mutant -> miss(kind, mutant)).sorted().toList();
        int equivalent = (int) all.stream().filter(each -> each.same() != null).count();
        TABLE.add(
                new Row(kind, drawn.size() - missed.size(), drawn.size(), all.size(), equivalent));
        assertThat(missed).as("not reported with %s in its place", kind.codes()).isEmpty();
        assertThat(drawn).as("instances").hasSize(INSTANCES);
    }

    /** Empty if the mutant was found. */
    private static Stream<String> miss(Kind kind, Mutant mutant) {
        try {
            assertThat(mutant.isChange()).as(mutant.shown()).isTrue();
            List<Diagnostic> found = lent(laboratory -> laboratory.compile(mutant)).diagnostics();
            boolean placed =
                    found.stream()
                            .filter(each -> kind.codes().contains(each.code().text()))
                            .anyMatch(mutant::isPlacedBy);
            return placed ? Stream.empty() : Stream.of(mutant.shown() + "\n    " + codes(found));
        } catch (RuntimeException | StackOverflowError e) {
            return Stream.of(mutant.shown() + "\n    threw " + e);
        }
    }

    private static Set<String> codes(List<Diagnostic> found) {
        return found.stream()
                .map(each -> each.code() + " " + each.span())
                .collect(Collectors.toSet());
    }

    private interface Experiment {
        Compilation in(Laboratory laboratory);
    }

    /** Each experiment at a time has a laboratory of its own. */
    private static Compilation lent(Experiment experiment) {
        Supplier<Laboratory> another = () -> Laboratory.in(folder);
        Laboratory taken = FREE.poll();
        Laboratory laboratory = taken == null ? another.get() : taken;
        try {
            return experiment.in(laboratory);
        } finally {
            FREE.add(laboratory);
        }
    }

    @AfterAll
    static void showRecall() {
        System.out.printf(
                "%-44s %-16s %-14s %7s %5s%n", "mutation", "code", "recall", "places", "same");
        TABLE.forEach(System.out::println);
    }
}
