package vn.kehoach.report.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.compiler.Compilation;
import vn.kehoach.compiler.RealPlans;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.golden.Golden;
import vn.kehoach.report.Language;
import vn.kehoach.report.Tool;
import vn.kehoach.report.text.Colour;
import vn.kehoach.source.Span;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is known to be wrong in real documents is found where it stands, and the whole report of
 * each is as someone has read it.
 */
class RealErrorsTest {
    private static final Path TABLE = RealPlans.REAL.resolve("findings.tsv");

    @TempDir private static Path folder;

    private static final Map<String, Compilation> COMPILED = new TreeMap<>();
    private static RealPlans plans;

    /**
     * A row of the table.
     *
     * @param finding number of the slip, or "-" for what else the plan rightly hears
     * @param stretch the words that the report points at, on one line
     * @param also the words of other places that it shows, or nothing
     */
    private record Finding(
            String plan, String finding, String code, String file, String stretch, String also) {
        static Finding of(String line) {
            String[] columns = line.split("\t", -1);
            assertThat(columns).as(line).hasSize(6);
            return new Finding(
                    columns[0], columns[1], columns[2], columns[3], columns[4], columns[5]);
        }

        static Finding of(Diagnostic diagnostic, String plan) {
            return new Finding(
                    plan,
                    "",
                    diagnostic.code().text(),
                    Path.of(diagnostic.span().file().path()).getFileName().toString(),
                    words(diagnostic.span()),
                    "");
        }

        boolean isAt(Diagnostic diagnostic) {
            Finding found = of(diagnostic, plan);
            return found.code.equals(code)
                    && found.file.equals(file)
                    && found.stretch.equals(stretch)
                    && (also.isEmpty()
                            || diagnostic.related().stream()
                                    .anyMatch(each -> words(each.span()).equals(also)));
        }

        private static String words(Span span) {
            return span.text().replaceAll("\\s+", " ").strip();
        }
    }

    @BeforeAll
    static void compile() throws IOException {
        plans = RealPlans.in(folder);
        for (String name : RealPlans.names()) {
            COMPILED.put(name, plans.compile(name));
        }
    }

    @TestFactory
    Stream<DynamicTest> eachIsFoundAtItsPlace() throws IOException {
        return table().stream()
                .map(finding ->
                        DynamicTest.dynamicTest(
                                finding.plan() + " " + finding.finding() + " " + finding.code(),
                                () ->
                                        assertThat(found(finding.plan()))
                                                .as("%s", finding)
                                                .anyMatch(finding::isAt)));
    }

    @TestFactory
    Stream<DynamicTest> nothingElseIsSaidOfSmallPlans() throws IOException {
        List<Finding> table = table();
        return COMPILED.keySet().stream()
                .filter(plan -> !plan.equals(RealPlans.WEB_COPY))
                .map(plan ->
                        DynamicTest.dynamicTest(
                                plan,
                                () ->
                                        assertThat(found(plan))
                                                .as("what the table does not have")
                                                .filteredOn(each ->
                                                        table.stream()
                                                                .filter(row ->
                                                                        row.plan().equals(plan))
                                                                .noneMatch(row -> row.isAt(each)))
                                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> reports() {
        return COMPILED.keySet().stream()
                .flatMap(plan ->
                        Stream.of(Language.values())
                                .map(language ->
                                        DynamicTest.dynamicTest(
                                                plan + " " + language.tag(),
                                                () ->
                                                        Golden.ofThisRun()
                                                                .assertMatches(
                                                                        RealPlans.REAL.resolve(
                                                                                "reports/%s.%s.txt"
                                                                                        .formatted(
                                                                                                plan,
                                                                                                language
                                                                                                        .tag())),
                                                                        report(plan, language)))));
    }

    @Test
    void countsThatAddUpPass() {
        assertThat(found(RealPlans.WEB_COPY))
                .extracting(each -> each.code().text())
                .doesNotContain("IND-01");
    }

    @Test
    void nothingIsSilenced() throws IOException {
        try (Stream<Path> files = Files.walk(RealPlans.REAL.resolve("plans"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(file).content().doesNotContain("# kehoach:");
            }
        }
    }

    private static List<Diagnostic> found(String plan) {
        return COMPILED.get(plan).diagnostics();
    }

    private static String report(String plan, Language language) throws IOException {
        Compilation compilation = COMPILED.get(plan);
        StringBuilder output = new StringBuilder();
        Reports.of(ReportFormat.HUMAN, language, Colour.NEVER)
                .write(
                        new Findings(
                                compilation.diagnostics(), compilation.files(), 0, Tool.of("test")),
                        output);
        return output.toString().replace(plans.path(), "");
    }

    private static List<Finding> table() throws IOException {
        return Files.readAllLines(TABLE).stream().skip(1).map(Finding::of).toList();
    }
}
