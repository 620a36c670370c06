package vn.kehoach.conform;

import static org.assertj.core.api.Assertions.assertThat;

import vn.kehoach.compiler.Compilation;
import vn.kehoach.compiler.PlanCompiler;
import vn.kehoach.compose.Composition;
import vn.kehoach.compose.Templates;
import vn.kehoach.conform.clause.Row;
import vn.kehoach.conform.clause.Verdict;
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

    /** A plan compiled to a PDF file in a folder. */
    static Path pdf(Path plan, Path folder, Path... templates) {
        Compilation compilation =
                new PlanCompiler(
                                Path.of("").toAbsolutePath(),
                                new Templates(List.of(templates)),
                                null)
                        .compile(plan);
        assertThat(compilation.composition()).as("%s", compilation.diagnostics()).isPresent();
        Composition composition = compilation.composition().orElseThrow();
        Path pdf = folder.resolve(plan.getFileName() + ".pdf");
        try (OutputStream output = Files.newOutputStream(pdf)) {
            new PdfRenderer().render(composition.document(), composition.theme(), output);
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
