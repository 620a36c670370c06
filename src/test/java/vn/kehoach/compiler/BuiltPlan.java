package vn.kehoach.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import vn.kehoach.compose.Composition;
import vn.kehoach.compose.Templates;
import vn.kehoach.document.Document;
import vn.kehoach.document.Theme;
import vn.kehoach.render.DocumentFiles;
import vn.kehoach.render.Renderer;
import vn.kehoach.render.html.HtmlRenderer;
import vn.kehoach.render.pdf.Archive;
import vn.kehoach.render.pdf.Attachment;
import vn.kehoach.render.pdf.PdfOptions;
import vn.kehoach.render.pdf.PdfRenderer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A plan without errors in all its forms; compiled once for all tests that ask. */
record BuiltPlan(Path folder, Composition composition, byte[] pdf, byte[] html) {
    static final Path SAMPLES = Path.of("plans");
    static final Path GOLDEN = Path.of("src/test/resources/plans");

    private static final Map<Path, BuiltPlan> BUILT = new ConcurrentHashMap<>();

    static BuiltPlan of(Path folder) {
        return BUILT.computeIfAbsent(folder, BuiltPlan::anew);
    }

    static BuiltPlan anew(Path folder) {
        Compilation compilation =
                new PlanCompiler(Path.of("").toAbsolutePath(), new Templates(List.of()), null)
                        .compile(folder);
        assertThat(compilation.diagnostics()).as("diagnostics of %s", folder).isEmpty();
        Composition composition = compilation.composition().orElseThrow();
        return new BuiltPlan(
                folder,
                composition,
                render(new PdfRenderer(), composition.document(), composition.theme()),
                render(
                        new HtmlRenderer(composition.webPage()),
                        composition.document(),
                        composition.theme()));
    }

    Document document() {
        return composition.document();
    }

    /** What the archive is sent: an appendix may be a file by itself. */
    List<byte[]> pdfs(Archive archive) throws IOException {
        PdfOptions options = new PdfOptions(archive, Set.of(), attachments(archive));
        return DocumentFiles.of(document(), ".pdf").stream()
                .map(file -> render(new PdfRenderer(options), file, composition.theme()))
                .toList();
    }

    private List<Attachment> attachments(Archive archive) throws IOException {
        return switch (archive) {
            case NONE, A2A -> List.of();
            case A3A ->
                    List.of(
                            new Attachment(
                                    "plan.yaml",
                                    "application/yaml",
                                    Attachment.Relationship.SOURCE,
                                    Files.readAllBytes(folder.resolve("plan.yaml"))));
        };
    }

    /** The two plans that show the tool. */
    static List<Path> samples() {
        return plans(SAMPLES);
    }

    static List<Path> goldenPlans() {
        return plans(GOLDEN);
    }

    static List<Path> all() {
        return Stream.of(samples(), goldenPlans()).flatMap(List::stream).toList();
    }

    private static List<Path> plans(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> Files.exists(child.resolve("plan.yaml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] render(Renderer renderer, Document document, Theme theme) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try {
            renderer.render(document, theme, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toByteArray();
    }
}
