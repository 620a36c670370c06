package vn.kehoach.cli;

import vn.kehoach.archive.BuildRecord;
import vn.kehoach.archive.SourceAttachments;
import vn.kehoach.compiler.Compilation;
import vn.kehoach.compose.Composition;
import vn.kehoach.render.Renderer;
import vn.kehoach.render.html.HtmlRenderer;
import vn.kehoach.render.pdf.Attachment;
import vn.kehoach.render.pdf.PdfOptions;
import vn.kehoach.render.pdf.PdfRenderer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Compiles plans to files. */
record BuildCommand(BuildSettings build, Words words, PrintStream out, PrintStream err) {

    private Settings settings() {
        return build.settings();
    }

    int run() {
        int status = ExitStatus.CLEAN;
        for (Path plan : settings().paths()) {
            if (settings().terminal()) {
                err.println(words.of("build.start", settings().shown(plan)));
            }
            int built = build(plan);
            if (built == ExitStatus.PLAN_HAS_ERRORS) {
                err.println(words.of("build.nothing", settings().shown(plan)));
            }
            status = Math.max(status, built);
        }
        return status;
    }

    /** Says what was found in a plan and which files were written. */
    int build(Path plan) {
        if (!Files.isDirectory(plan)) {
            err.println(words.of("plan.no-folder", settings().shown(plan)));
            return ExitStatus.INPUT_OUTPUT;
        }
        Compilation compilation = settings().compiler(plan).compile(plan);
        if (!compilation.diagnostics().isEmpty()) {
            new PlanReport(settings(), words).print(compilation, err);
        }
        if (compilation.composition().isEmpty()) {
            return ExitStatus.PLAN_HAS_ERRORS;
        }
        return write(plan, compilation, compilation.composition().get());
    }

    private int write(Path plan, Compilation compilation, Composition composition) {
        String id = composition.document().metadata().id();
        for (String format : build.formats()) {
            Path file = build.out().resolve(id).resolve(id + "." + format);
            Renderer renderer =
                    format.equals("pdf")
                            ? new PdfRenderer(pdfOptions(plan, compilation))
                            : new HtmlRenderer(composition.webPage());
            try {
                WholeFile.write(
                        file,
                        output ->
                                renderer.render(
                                        composition.document(), composition.theme(), output));
            } catch (IOException e) {
                err.println(words.of("build.cannot-write", settings().shown(file), reason(e)));
                return ExitStatus.INPUT_OUTPUT;
            }
            out.println(settings().shown(file));
        }
        return ExitStatus.CLEAN;
    }

    private PdfOptions pdfOptions(Path plan, Compilation compilation) {
        List<Attachment> attachments =
                switch (build.archive()) {
                    case NONE, A2A -> List.of();
                    case A3A ->
                            SourceAttachments.of(
                                    compilation.sources(),
                                    settings().templates(plan),
                                    buildRecord(plan));
                };
        return new PdfOptions(build.archive(), build.signatureFields(), attachments);
    }

    private BuildRecord buildRecord(Path plan) {
        ToolVersion tool = ToolVersion.read();
        return new BuildRecord(
                tool.version(),
                tool.build(),
                String.valueOf(plan.getFileName()),
                build.signatureFields(),
                settings().asOf());
    }

    static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "");
    }
}
