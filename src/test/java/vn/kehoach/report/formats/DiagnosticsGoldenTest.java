package vn.kehoach.report.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.compiler.CheckedPlan;
import vn.kehoach.compiler.Compilation;
import vn.kehoach.compiler.PlanCompiler;
import vn.kehoach.compiler.PlanSource;
import vn.kehoach.compiler.PlansTogether;
import vn.kehoach.compose.Templates;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.golden.Golden;
import vn.kehoach.policy.Circumstances;
import vn.kehoach.report.Language;
import vn.kehoach.report.Tool;
import vn.kehoach.report.messages.Catalogue;
import vn.kehoach.report.messages.CatalogueReader;
import vn.kehoach.report.messages.MessageFiles;
import vn.kehoach.report.messages.Messages;
import vn.kehoach.report.rules.Proof;
import vn.kehoach.report.text.Colour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The proof of each diagnostic: a plan that raises it and nothing else, a plan like it that raises
 * nothing, and the whole report in both languages.
 *
 * <p>A proof holds only the files in which its plans differ from the plan in {@code base}.
 */
class DiagnosticsGoldenTest {
    private static final Path PROOFS = Path.of("src/test/resources/diagnostics");
    private static final Path BASE = PROOFS.resolve("base");

    /** What no small file raises, and why. */
    private static final Map<String, String> UNPROVED =
            Map.of(
                    "YML-16", "no text is known that none of the other problems recognises",
                    "TPL-01", "a template that is missing is reported as a mistake of its caller",
                    "TPL-08", "it takes a template that fills the memory of a small machine");

    /** What cannot be without another one. */
    private static final Map<String, String> COMPANIONS =
            Map.of(
                    "REF-08", "REF-10: what has no number is printed nowhere",
                    "SUP-02", "OUT-05: what an expired suppression no longer hides",
                    "SUP-05", "REF-01: what cannot be silenced is still said",
                    "SUP-08", "REF-01: what cannot be lowered stays an error");

    /** Suppressions that hold until the day before have expired. */
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @TempDir private static Path trees;

    /** One folder: {@code REF-01-unknown-reference/}. */
    private record Proof(Path folder) {
        String name() {
            return folder.getFileName().toString();
        }

        Code code() {
            String[] parts = name().split("-", 3);
            return new Code(parts[0] + "-" + parts[1]);
        }

        Path expectation(Language language) {
            return folder.resolve("expected." + language.tag() + ".txt");
        }
    }

    @TestFactory
    Stream<DynamicContainer> proofs() throws IOException {
        return all().stream()
                .map(proof ->
                        DynamicContainer.dynamicContainer(
                                proof.name(),
                                proof.folder().toUri(),
                                Stream.of(raisesOnlyItsCodeAsReported(proof), letsPass(proof))));
    }

    @Test
    void everyProofIsNamedAfterItsProblem() throws IOException {
        Map<String, Set<String>> beginningsByCode = new TreeMap<>();
        CatalogueReader.read(MessageFiles.all())
                .messages()
                .forEach((name, message) ->
                        beginningsByCode
                                .computeIfAbsent(message.code(), code -> new TreeSet<>())
                                .add(message.code() + "-" + kebab(name)));
        for (Proof proof : all()) {
            // One problem may have several proofs, whose names go on after the problem's.
            assertThat(beginningsByCode.getOrDefault(proof.code().text(), Set.of()))
                    .as("the problems with the code of %s", proof.name())
                    .anyMatch(proof.name()::startsWith);
        }
    }

    @Test
    void everyCodeHasAProof() throws IOException {
        Set<String> proved =
                all().stream()
                        .map(proof -> proof.code().text())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(proved).doesNotContainAnyElementsOf(UNPROVED.keySet());
        proved.addAll(UNPROVED.keySet());
        assertThat(CatalogueReader.read(MessageFiles.all()).messages().values())
                .extracting(Catalogue.Message::code)
                .as("each needs a folder %s/<CODE>-<name>/{bad,good}", PROOFS)
                .isSubsetOf(proved);
    }

    private static DynamicTest raisesOnlyItsCodeAsReported(Proof proof) {
        return DynamicTest.dynamicTest(
                "bad raises it and nothing else",
                () -> {
                    Path tree = new ProofTree(BASE, proof.folder().resolve("bad")).plant(trees);
                    ProofTree.addWhatGitCannotHold(proof.name(), tree);
                    Found found = compile(tree, proof.folder().resolve("bad"));
                    for (Language language : Language.values()) {
                        Golden.ofThisRun()
                                .assertMatches(
                                        proof.expectation(language), report(found, language, tree));
                    }
                    String companion = COMPANIONS.getOrDefault(proof.code().text(), "");
                    assertThat(found.diagnostics())
                            .extracting(Diagnostic::code)
                            .contains(proof.code())
                            .allMatch(code ->
                                    code.equals(proof.code()) || companion.startsWith(code.text()));
                });
    }

    private static DynamicTest letsPass(Proof proof) {
        return DynamicTest.dynamicTest(
                "good raises nothing",
                () -> {
                    Path tree = new ProofTree(BASE, proof.folder().resolve("good")).plant(trees);
                    Found found = compile(tree, proof.folder().resolve("good"));
                    assertThat(report(found, Language.ENGLISH, tree)).isEmpty();
                });
    }

    /** What the plans of a proof raise, together. */
    private record Found(List<Diagnostic> diagnostics, int files) {}

    private static String report(Found found, Language language, Path tree) throws IOException {
        StringBuilder output = new StringBuilder();
        Reports.of(ReportFormat.HUMAN, language, Colour.NEVER)
                .write(
                        new Findings(found.diagnostics(), found.files(), 0, Tool.of("test")),
                        output);
        return output.toString().replace(tree + "/", "");
    }

    /** Paths are shown as seen from the tree: {@code ke-hoach/tasks.yaml:3:5}. */
    private static Found compile(Path tree, Path proof) throws IOException {
        Path templates = tree.resolve("templates");
        PlanCompiler compiler =
                new PlanCompiler(
                        tree,
                        new Templates(Files.exists(templates) ? List.of(templates) : List.of()),
                        null,
                        new Circumstances(DAY, Messages::codes));
        List<Compilation> all =
                plans(proof).stream().map(plan -> compiler.compile(tree.resolve(plan))).toList();
        List<CheckedPlan> checked = all.stream().map(CheckedPlan::among).toList();
        PlansTogether together = PlansTogether.of(checked);
        List<Diagnostic> diagnostics =
                Stream.of(
                                all.stream().flatMap(each -> each.diagnostics().stream()),
                                together.check().stream(),
                                together.idle(checked).stream())
                        .flatMap(Function.identity())
                        .sorted()
                        .distinct()
                        .toList();
        long files =
                all.stream()
                        .flatMap(each -> each.sources().stream())
                        .map(PlanSource::file)
                        .distinct()
                        .count();
        return new Found(diagnostics, (int) files);
    }

    /** The folders that the proof adds, or else the one that it changes. */
    private static List<String> plans(Path proof) throws IOException {
        try (Stream<Path> folders = Files.list(proof)) {
            List<String> plans =
                    folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString())
                            .filter(name -> !Set.of("templates", "calendar").contains(name))
                            .sorted()
                            .toList();
            return plans.isEmpty() ? List.of("ke-hoach") : plans;
        }
    }

    private static List<Proof> all() throws IOException {
        try (Stream<Path> folders = Files.list(PROOFS)) {
            return folders.filter(folder -> Files.isDirectory(folder) && !folder.equals(BASE))
                    .sorted()
                    .map(Proof::new)
                    .toList();
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
