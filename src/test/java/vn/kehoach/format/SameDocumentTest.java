package vn.kehoach.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.compiler.Compilation;
import vn.kehoach.compiler.PlanCompiler;
import vn.kehoach.compiler.PlanSource;
import vn.kehoach.compose.Composition;
import vn.kehoach.compose.Templates;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.policy.Circumstances;
import vn.kehoach.render.html.HtmlRenderer;
import vn.kehoach.render.pdf.PdfRenderer;
import vn.kehoach.report.messages.Messages;
import vn.kehoach.source.Overlay;
import vn.kehoach.source.SourceFile;
import vn.kehoach.yaml.YamlNode;
import vn.kehoach.yaml.YamlReader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A plan laid out in the one way is the same plan: its document, and what is wrong with it. */
@NullMarked
class SameDocumentTest {
    private static final Path PROOFS = Path.of("src/test/resources/diagnostics");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @TempDir private static Path trees;

    /** A plan under other layouts of its sources, all in memory. */
    private record Subject(String name, Path base, Path folder) {
        Compilation compile(Overlay overlay) {
            Path templates = base.resolve("templates");
            List<Path> own = Files.exists(templates) ? List.of(templates) : List.of();
            return new PlanCompiler(
                            base, new Templates(own), null, new Circumstances(DAY, Messages::codes))
                    .over(overlay)
                    .compile(folder);
        }

        /** All sources of a compilation, each changed. */
        Overlay changed(Compilation compilation, UnaryOperator<SourceFile> change) {
            Overlay overlay = Overlay.NONE;
            for (PlanSource source : compilation.sources()) {
                Path path = base.resolve(source.file().path()).normalize();
                overlay = overlay.with(path, change.apply(source.file()).text());
            }
            return overlay;
        }
    }

    @TestFactory
    Stream<DynamicTest> plans() throws IOException {
        return Stream.concat(
                        plansIn(Path.of("plans")), plansIn(Path.of("src/test/resources/plans")))
                .flatMap(subject ->
                        Stream.concat(
                                Stream.of(asTheyStand(subject, true)),
                                Stream.of(relaid(subject, 1, false), relaid(subject, 2, true))));
    }

    @TestFactory
    Stream<DynamicTest> goodProofs() throws IOException {
        try (Stream<Path> folders = Files.list(PROOFS)) {
            return folders
                    .map(folder -> folder.resolve("good"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .map(SameDocumentTest::proof)
                    .toList()
                    .stream()
                    .flatMap(SameDocumentTest::ofProof);
        }
    }

    /** Their files are nearly the same: another layout of every fifth says as much. */
    private static Stream<DynamicTest> ofProof(Subject subject) {
        int seed = subject.name().hashCode();
        return seed % 5 == 0
                ? Stream.of(asTheyStand(subject, false), relaid(subject, seed, true))
                : Stream.of(asTheyStand(subject, false));
    }

    private static Stream<Subject> plansIn(Path folder) throws IOException {
        Path base = Path.of("").toAbsolutePath();
        try (Stream<Path> children = Files.list(folder)) {
            return children
                    .filter(child -> Files.exists(child.resolve("plan.yaml")))
                    .sorted()
                    .map(each -> new Subject(each.toString(), base, base.resolve(each)))
                    .toList()
                    .stream();
        }
    }

    private static Subject proof(Path good) {
        try {
            Path root = Files.createTempDirectory(trees, "good").toRealPath();
            for (Path from : List.of(PROOFS.resolve("base"), good)) {
                try (Stream<Path> files = Files.walk(from)) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        Path copy = root.resolve(from.relativize(file).toString());
                        Files.createDirectories(copy.getParent());
                        Files.write(copy, Files.readAllBytes(file));
                    }
                }
            }
            Path folder = root.resolve("ke-hoach");
            try (Stream<Path> folders = Files.list(good)) {
                folder =
                        folders.filter(each ->
                                        Files.exists(
                                                root.resolve(each.getFileName())
                                                        .resolve("plan.yaml")))
                                .findFirst()
                                .map(each -> root.resolve(each.getFileName()))
                                .orElse(folder);
            }
            return new Subject(String.valueOf(good.getParent().getFileName()), root, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DynamicTest asTheyStand(Subject subject, boolean pages) {
        return DynamicTest.dynamicTest(
                subject.name(), () -> assertSame(subject, subject.compile(Overlay.NONE), pages));
    }

    private static DynamicTest relaid(Subject subject, int seed, boolean comments) {
        return DynamicTest.dynamicTest(
                subject.name() + ", layout " + seed,
                () -> {
                    Random random = new Random(seed);
                    Compilation written = subject.compile(Overlay.NONE);
                    Overlay other =
                            subject.changed(
                                    written,
                                    file ->
                                            new SourceFile(
                                                    file.path(),
                                                    tree(file)
                                                            .map(root ->
                                                                    Relayout.of(
                                                                            root, random, comments))
                                                            .orElse(file.text())));
                    Compilation relaid = subject.compile(other);
                    assertThat(said(relaid))
                            .as("another layout is no mistake")
                            .noneMatch(each -> each.startsWith("YML"));
                    assertSame(subject, relaid, false);
                });
    }

    private static Optional<YamlNode> tree(SourceFile file) {
        return new YamlReader(new Diagnostics()).read(file);
    }

    private static void assertSame(Subject subject, Compilation before, boolean pages) {
        Overlay tidy = subject.changed(before, SameDocumentTest::tidied);
        Compilation after = subject.compile(tidy);
        assertThat(said(after)).containsExactlyInAnyOrderElementsOf(said(before));
        assertThat(after.composition().isPresent()).isEqualTo(before.composition().isPresent());
        before.composition()
                .ifPresent(composition -> {
                    Composition other = after.composition().orElseThrow();
                    assertThat(html(other)).isEqualTo(html(composition));
                    if (pages) {
                        assertThat(pdf(other)).isEqualTo(pdf(composition));
                    }
                });
    }

    private static SourceFile tidied(SourceFile file) {
        Form form = Form.ofFile(Path.of(file.path())).orElseThrow();
        String once = Formatter.format(file, form, new Diagnostics()).orElse(file.text());
        SourceFile tidy = new SourceFile(file.path(), once);
        assertThat(Formatter.format(tidy, form, new Diagnostics()).orElse(once))
                .as("%s laid out again", file.path())
                .isEqualTo(once);
        assertThat(comments(once))
                .as("comments of %s", file.path())
                .isEqualTo(comments(file.text()));
        return tidy;
    }

    /** By another way than the formatter's: the sources at hand have no "#" in their texts. */
    private static List<String> comments(String text) {
        return text.lines()
                .filter(line -> line.contains("#"))
                .map(line -> line.substring(line.indexOf('#')).strip())
                .sorted()
                .toList();
    }

    /** But for places. */
    private static List<String> said(Compilation compilation) {
        return compilation.diagnostics().stream().map(SameDocumentTest::said).toList();
    }

    private static String said(Diagnostic diagnostic) {
        return diagnostic.code() + " " + diagnostic.severity() + " " + diagnostic.problem();
    }

    private static String html(Composition composition) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try {
            new HtmlRenderer(composition.webPage())
                    .render(composition.document(), composition.theme(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toString(StandardCharsets.UTF_8);
    }

    private static byte[] pdf(Composition composition) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try {
            new PdfRenderer().render(composition.document(), composition.theme(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toByteArray();
    }
}
