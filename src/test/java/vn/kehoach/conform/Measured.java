package vn.kehoach.conform;

import static org.assertj.core.api.Assertions.assertThat;

import vn.kehoach.compiler.Compilation;
import vn.kehoach.compiler.PlanCompiler;
import vn.kehoach.compose.Composition;
import vn.kehoach.compose.Templates;
import vn.kehoach.conform.clause.Row;
import vn.kehoach.conform.clause.Verdict;
import vn.kehoach.document.Document;
import vn.kehoach.document.Theme;
import vn.kehoach.render.DocumentFiles;
import vn.kehoach.render.pdf.PdfRenderer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Files read back and measured. */
final class Measured {
    private Measured() {}

    static Measurement.Measured file(Path pdf) {
        Measurement measurement = measure(pdf);
        assertThat(measurement).isInstanceOf(Measurement.Measured.class);
        return (Measurement.Measured) measurement;
    }

    static Measurement measure(Path pdf) {
        return new Measurer(Duration.ofSeconds(30)).measure(pdf, pdf.getFileName().toString());
    }

    /** A plan compiled to one PDF file in a folder, appendices with files of their own as well. */
    static Path pdf(Path plan, Path folder, Path... templates) {
        Composition composition = composition(plan, templates);
        return write(composition.document(), composition.theme(), folder);
    }

    /** A plan compiled to as many files as it takes. */
    static List<Path> files(Path plan, Path folder) {
        Composition composition = composition(plan);
        return DocumentFiles.of(composition.document(), ".pdf").stream()
                .map(document -> write(document, composition.theme(), folder))
                .toList();
    }

    private static Composition composition(Path plan, Path... templates) {
        Compilation compilation =
                new PlanCompiler(
                                Path.of("").toAbsolutePath(),
                                new Templates(List.of(templates)),
                                null)
                        .compile(plan);
        assertThat(compilation.composition()).as("%s", compilation.diagnostics()).isPresent();
        return compilation.composition().orElseThrow();
    }

    private static Path write(Document document, Theme theme, Path folder) {
        Path pdf = folder.resolve(document.metadata().id() + ".pdf");
        try (OutputStream output = Files.newOutputStream(pdf)) {
            new PdfRenderer().render(document, theme, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf;
    }

    static List<String> outside(Measurement.Measured measured) {
        return measured.rows().stream()
                .filter(row -> row.verdict() instanceof Verdict.Outside)
                .map(Measured::name)
                .toList();
    }

    static String name(Row row) {
        return row.component() + "." + row.quality();
    }
}
