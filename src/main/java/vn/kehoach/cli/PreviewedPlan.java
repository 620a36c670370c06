package vn.kehoach.cli;

import vn.kehoach.compiler.Compilation;
import vn.kehoach.compiler.PrintedPassage;
import vn.kehoach.compose.Composition;
import vn.kehoach.render.html.HtmlRenderer;
import vn.kehoach.render.pdf.Archive;
import vn.kehoach.render.pdf.PdfOptions;
import vn.kehoach.render.pdf.PdfRenderer;
import vn.kehoach.report.Tool;
import vn.kehoach.report.formats.ReportFormat;
import vn.kehoach.serve.PlanState;
import vn.kehoach.serve.Preview;
import vn.kehoach.serve.PreviewServer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A plan on show. */
final class PreviewedPlan {
    private final Settings settings;
    private final Path plan;
    private final Words words;
    private final PrintStream err;
    private int number;
    private boolean shown;

    PreviewedPlan(Settings settings, Path plan, Words words, PrintStream err) {
        this.settings = settings.uncoloured();
        this.plan = plan;
        this.words = words;
        this.err = err;
    }

    void showIn(PreviewServer server) {
        number = server.add(compiled());
    }

    /** What breaks the tool must not end the show: the page of before stays. */
    void update(PreviewServer server) {
        try {
            server.replace(number, compiled());
        } catch (OutOfMemoryError e) {
            err.println(words.of("memory.out"));
        } catch (StackOverflowError | RuntimeException e) {
            new InternalError(words, err).report(e, Commands.SERVE, plan.toString());
        }
    }

    private Preview compiled() {
        Compilation compilation = settings.compiler(plan).compile(plan);
        Optional<Composition> composition = compilation.composition();
        shown |= composition.isPresent();
        PlanState state =
                new PlanState(
                        composition
                                .map(each -> each.document().metadata().title())
                                .orElseGet(() -> settings.shown(plan)),
                        settings.workingFolder().toString(),
                        composition.isEmpty(),
                        shown,
                        report(compilation),
                        compilation.plan().map(PrintedPassage::of).orElse(List.of()));
        return composition
                .map(each -> new Preview(html(each), output -> pdf(each, output), state))
                .orElseGet(() -> new Preview(null, null, state));
    }

    private String report(Compilation compilation) {
        StringBuilder report = new StringBuilder();
        try {
            new PlanReport(settings, words)
                    .write(
                            PlanReport.findings(
                                    compilation.diagnostics(),
                                    compilation.files(),
                                    PlanReport.MOST_READ,
                                    Tool.of(ToolVersion.read().version())),
                            ReportFormat.JSON,
                            report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return report.toString();
    }

    private static byte[] html(Composition composition) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        try {
            new HtmlRenderer(composition.webPage())
                    .render(composition.document(), composition.theme(), page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toByteArray();
    }

    private static void pdf(Composition composition, OutputStream output) throws IOException {
        new PdfRenderer(new PdfOptions(Archive.A2A, Set.of(), List.of()))
                .render(composition.document(), composition.theme(), output);
    }
}
