package vn.kehoach.cli;

import vn.kehoach.compiler.Compilation;
import vn.kehoach.compiler.PlanCompiler;
import vn.kehoach.compiler.SharedTrees;
import vn.kehoach.compose.Composition;
import vn.kehoach.compose.Origin;
import vn.kehoach.render.html.HtmlRenderer;
import vn.kehoach.render.pdf.Archive;
import vn.kehoach.render.pdf.PdfOptions;
import vn.kehoach.render.pdf.PdfRenderer;
import vn.kehoach.report.Tool;
import vn.kehoach.report.formats.ReportFormat;
import vn.kehoach.serve.PlanState;
import vn.kehoach.serve.Preview;
import vn.kehoach.serve.PreviewServer;
import vn.kehoach.source.Position;
import vn.kehoach.source.Span;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A plan on show. */
final class PreviewedPlan {
    private final Settings settings;
    private final SharedTrees known;
    private final Path plan;
    private final Words words;
    private final PrintStream err;

    /** By which the server knows it; 0 before it is shown. */
    private int number;

    private boolean shown;
    private String title;

    /**
     * @param known what was read for other plans, or for this one before
     */
    PreviewedPlan(Settings settings, SharedTrees known, Path plan, Words words, PrintStream err) {
        this.settings = settings.uncoloured();
        this.known = known;
        this.plan = plan;
        this.words = words;
        this.err = err;
        this.title = settings.shown(plan);
    }

    /** What breaks the tool must not end the show: the page of before stays. */
    void showIn(PreviewServer server) {
        try {
            Preview preview = compiled();
            if (number == 0) {
                number = server.add(preview);
            } else {
                server.replace(number, preview);
            }
            if (!Files.isDirectory(plan)) {
                server.withdraw(number);
            }
        } catch (OutOfMemoryError e) {
            err.println(words.of("memory.out"));
        } catch (StackOverflowError | RuntimeException e) {
            new InternalError(words, err).report(e, Commands.SERVE, plan.toString());
        }
    }

    private Preview compiled() {
        Compilation compilation = compilation();
        Optional<Composition> composition = compilation.composition();
        shown |= composition.isPresent();
        composition.ifPresent(each -> title = each.document().metadata().title());
        PlanState state =
                new PlanState(
                        title,
                        settings.workingFolder().toString(),
                        composition.isEmpty(),
                        shown,
                        report(compilation));
        return composition
                .map(each ->
                        new Preview(
                                html(each), new Preview.Pdf(output -> pdf(each, output)), state))
                .orElseGet(() -> new Preview(null, null, state));
    }

    /** A template of the user's own that can not carry origins along makes a page without them. */
    private Compilation compilation() {
        PlanCompiler compiler = settings.compiler(plan).sharing(known).early();
        Compilation remembering = compiler.remembering().compile(plan);
        return remembering.composition().isPresent() || settings.templates(plan).areBuiltIn()
                ? remembering
                : compiler.compile(plan);
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
                    .saying(block -> composition.origins().of(block).map(PreviewedPlan::written))
                    .render(composition.document(), composition.theme(), page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toByteArray();
    }

    /** {@code 12:5-12:40 10:3-20:1 plans/one/tasks.yaml}: the words, the item, the file. */
    private static String written(Origin origin) {
        return stretch(origin.words())
                + " "
                + stretch(origin.item())
                + " "
                + origin.words().file().path();
    }

    private static String stretch(Span span) {
        return place(span.start()) + "-" + place(span.end());
    }

    private static String place(Position position) {
        return position.line() + ":" + position.column();
    }

    private static void pdf(Composition composition, OutputStream output) throws IOException {
        new PdfRenderer(new PdfOptions(Archive.A2A, Set.of(), List.of()))
                .render(composition.document(), composition.theme(), output);
    }
}
