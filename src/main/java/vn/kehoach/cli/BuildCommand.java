package vn.kehoach.cli;

import vn.kehoach.compiler.Compilation;
import vn.kehoach.compose.Composition;
import vn.kehoach.render.Renderer;
import vn.kehoach.render.html.HtmlRenderer;
import vn.kehoach.render.pdf.PdfRenderer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compiles plans to files. */
record BuildCommand(Settings settings, Words words, PrintStream out, PrintStream err) {

    int run() {
        int status = ExitStatus.CLEAN;
        for (Path plan : settings.plans()) {
            status = Math.max(status, build(plan));
        }
        return status;
    }

    private int build(Path plan) {
        if (!Files.isDirectory(plan)) {
            err.println(words.of("plan.no-folder", settings.shown(plan)));
            return ExitStatus.INPUT_OUTPUT;
        }
        if (settings.terminal()) {
            err.println(words.of("build.start", settings.shown(plan)));
        }
        Compilation compilation = settings.compiler(plan).compile(plan);
        if (!compilation.diagnostics().isEmpty()) {
            CheckCommand.report(compilation, settings, words, err);
        }
        if (compilation.composition().isEmpty()) {
            err.println(words.of("build.nothing", settings.shown(plan)));
            return ExitStatus.PLAN_HAS_ERRORS;
        }
        return write(compilation.composition().get());
    }

    private int write(Composition composition) {
        String id = composition.document().metadata().id();
        for (String format : settings.formats()) {
            Path file = settings.out().resolve(id).resolve(id + "." + format);
            Renderer renderer =
                    format.equals("pdf")
                            ? new PdfRenderer()
                            : new HtmlRenderer(composition.styleSheet());
            try {
                WholeFile.write(
                        file,
                        output ->
                                renderer.render(
                                        composition.document(), composition.theme(), output));
            } catch (IOException e) {
                err.println(words.of("build.cannot-write", settings.shown(file), reason(e)));
                return ExitStatus.INPUT_OUTPUT;
            }
            out.println(settings.shown(file));
        }
        return ExitStatus.CLEAN;
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "");
    }
}
