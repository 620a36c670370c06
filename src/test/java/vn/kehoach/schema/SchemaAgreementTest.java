package vn.kehoach.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.kehoach.compiler.PlanCompiler;
import vn.kehoach.compose.Templates;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.report.Language;
import vn.kehoach.source.Overlay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file that its schema refuses is one that the tool refuses, and the other way round. */
class SchemaAgreementTest {
    private static final Path PROOFS = Path.of("src/test/resources/diagnostics");

    /** What a schema cannot refuse, since it sees the values of one file and no calendar. */
    private static final Map<String, String> BEYOND_A_SCHEMA =
            """
            VAL-01  how a number is written: 0140 is 140 to YAML
            VAL-02  how a year is written: 2024.0 is 2024 to YAML
            VAL-06  which days a month has
            VAL-11  which of two years is the later
            VAL-12  which of two days is the later
            VAL-13  whether two stretches of time overlap
            VAL-14  how a figure is written: 1.5 and 1.500 are one number to YAML
            VAL-15  how a figure is written: 1e3 is a number to YAML
            VAL-18  whether a row fills the columns
            VAL-19  whether a row fills the columns
            VAL-20  whether cells overlap
            VAL-21  whether a cell ends within its table
            VAL-23  which years another key lists
            VAL-60  whether a day lies in the year of another key
            VAL-61  whether two entries name one day
            DLN-03  which days a month has, which of two years is the later
            TT-08   which days a month has
            IND-06  which of two figures is the larger
            SIG-02  how many offices an authority needs
            REC-02  which of the lines is the last
            FLD-11  how an id is written: 1.0 is a number to YAML
            TXT     the grammar of references in prose
            """
                    .lines()
                    .map(line -> line.split(" +", 2))
                    .collect(Collectors.toMap(each -> each[0], each -> each[1]));

    @TempDir static Path folder;

    private final List<String> disagreements = new ArrayList<>();

    @ParameterizedTest
    @MethodSource("kinds")
    void aSchemaIsOneOfDraft7(String kind) {
        for (Language language : Language.values()) {
            assertThat(JudgedBySchema.againstMetaSchema(Schemas.json(kind, language))).isEmpty();
        }
    }

    private static List<String> kinds() {
        return Schemas.kinds();
    }

    @Test
    void allPlansOfThisRepositoryAreAccepted() throws IOException {
        for (Path root : List.of(Path.of("plans"), Path.of("src/test/resources/plans"))) {
            for (Path file : files(root)) {
                JudgedBySchema.kind(file).ifPresent(kind -> accept(kind, file, text(file)));
            }
        }
        assertThat(disagreements).isEmpty();
    }

    @Test
    void proofsAreJudgedAlike() throws IOException {
        int refused = 0;
        for (Path proof : folders(PROOFS)) {
            for (String side : List.of("bad", "good")) {
                Path changed = proof.resolve(side);
                if (Files.isDirectory(changed)) {
                    refused += judgeProof(proof, changed);
                }
            }
        }
        assertThat(disagreements).isEmpty();
        assertThat(refused).as("the schemas refuse something").isGreaterThan(30);
    }

    private int judgeProof(Path proof, Path changed) throws IOException {
        int refused = 0;
        Map<Path, List<String>> faults = new TreeMap<>();
        for (Path file : files(changed)) {
            Optional<String> kind = JudgedBySchema.kind(file);
            if (kind.isPresent()) {
                JudgedBySchema.faults(kind.get(), text(file))
                        .ifPresent(found -> faults.put(changed.relativize(file), found));
            }
        }
        boolean aboutValues = proof.getFileName().toString().matches("(FLD|VAL)-.*");
        if (aboutValues || faults.values().stream().anyMatch(found -> !found.isEmpty())) {
            Path tree = Files.createTempDirectory(folder, "proof").toRealPath();
            copy(PROOFS.resolve("base"), tree);
            copy(changed, tree);
            Set<Path> plans =
                    folders(tree).stream()
                            .filter(each -> Files.exists(each.resolve("plan.yaml")))
                            .collect(Collectors.toSet());
            List<Diagnostic> said = new ArrayList<>();
            for (Path plan : plans) {
                said.addAll(said(tree, plan, Overlay.NONE));
            }
            for (Map.Entry<Path, List<String>> each : faults.entrySet()) {
                String path = each.getKey().toString();
                compare(proof.getFileName() + "/" + path, each.getValue(), of(said, path));
                refused += each.getValue().isEmpty() ? 0 : 1;
            }
        }
        return refused;
    }

    /** Lines of good plans changed at random, always in the same way. */
    @Test
    void changedPlansAreJudgedAlike() throws IOException {
        Path tree = Files.createTempDirectory(folder, "changed").toRealPath();
        copy(Path.of("src/test/resources/plans"), tree);
        Random random = new Random(7);
        int refused = 0;
        for (Path plan : folders(tree)) {
            if (!Files.exists(plan.resolve("plan.yaml"))) {
                continue;
            }
            List<Path> files =
                    Stream.concat(
                                    files(plan).stream(),
                                    Stream.of("assignees.yaml", "instruments.yaml")
                                            .map(tree::resolve))
                            .filter(each -> JudgedBySchema.kind(each).isPresent())
                            .toList();
            for (int round = 0; round < 12; round++) {
                Path file = files.get(random.nextInt(files.size()));
                String changed = Change.of(text(file), random);
                Optional<List<String>> faults =
                        JudgedBySchema.faults(JudgedBySchema.kind(file).orElseThrow(), changed);
                if (faults.isPresent()) {
                    String path = tree.relativize(file).toString();
                    List<Diagnostic> said =
                            of(said(tree, plan, Overlay.NONE.with(file, changed)), path);
                    compare(
                            path + "\n" + Change.difference(text(file), changed),
                            faults.get(),
                            said);
                    refused += faults.get().isEmpty() ? 0 : 1;
                }
            }
        }
        assertThat(disagreements).isEmpty();
        assertThat(refused).as("the schemas refuse something").isGreaterThan(50);
    }

    private static List<Diagnostic> of(List<Diagnostic> said, String path) {
        return said.stream()
                .filter(each -> each.span().file().path().equals(path.replace('\\', '/')))
                .filter(each -> each.severity() == Severity.ERROR)
                .toList();
    }

    private static List<Diagnostic> said(Path tree, Path plan, Overlay overlay) {
        return new PlanCompiler(tree, new Templates(List.of()), null)
                .over(overlay)
                .compile(plan)
                .diagnostics();
    }

    private void compare(String what, List<String> faults, List<Diagnostic> said) {
        // What YAML itself refuses is no matter of keys and values.
        if (said.stream()
                .anyMatch(each -> each.problem().getClass().getPackageName().endsWith(".yaml"))) {
            return;
        }
        List<Diagnostic> aboutValues =
                said.stream().filter(SchemaAgreementTest::isOfDecoding).toList();
        if (!faults.isEmpty() && aboutValues.isEmpty()) {
            disagreements.add(what + ": only the schema refuses it: " + faults + said);
        }
        if (faults.isEmpty()) {
            aboutValues.stream()
                    .filter(each -> each.problem().getClass().getPackageName().endsWith(".decode"))
                    .map(each -> each.code().text())
                    .filter(code -> !isBeyond(code))
                    .forEach(code -> disagreements.add(what + ": the schema takes " + code));
        }
    }

    private boolean isBeyond(String code) {
        String found =
                BEYOND_A_SCHEMA.containsKey(code) ? code : code.substring(0, code.indexOf('-'));
        return BEYOND_A_SCHEMA.containsKey(found);
    }

    /** The decoders' own, and names where ids are due, which only the whole plan can tell. */
    private static boolean isOfDecoding(Diagnostic each) {
        Class<?> problem = each.problem().getClass();
        return problem.getPackageName().endsWith(".decode")
                || problem.getSimpleName().contains("NameInsteadOf")
                || each.code().text().startsWith("REF");
    }

    private void accept(String kind, Path file, String text) {
        JudgedBySchema.faults(kind, text)
                .filter(found -> !found.isEmpty())
                .ifPresent(found -> disagreements.add(file + ": " + found));
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<Path> folders(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
