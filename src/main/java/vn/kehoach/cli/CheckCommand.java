package vn.kehoach.cli;

import vn.kehoach.compiler.Compilation;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.report.Findings;
import vn.kehoach.report.ReportFormat;
import vn.kehoach.report.Reports;
import vn.kehoach.report.Tool;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Says what is wrong with plans. */
record CheckCommand(Settings settings, Words words, PrintStream out, PrintStream err) {
    /** Nobody reads more, and a file of two megabytes can hold a million mistakes. */
    private static final int MOST_REPORTED = 200;

    int run() {
        int status = ExitStatus.CLEAN;
        for (Path plan : settings.paths()) {
            status = Math.max(status, check(plan));
        }
        return status;
    }

    private int check(Path plan) {
        if (!Files.isDirectory(plan)) {
            err.println(words.of("plan.no-folder", settings.shown(plan)));
            return ExitStatus.INPUT_OUTPUT;
        }
        Compilation compilation = settings.compiler(plan).compile(plan);
        if (compilation.diagnostics().isEmpty()) {
            out.println(words.of("check.clean", settings.shown(plan), compilation.files()));
            return ExitStatus.CLEAN;
        }
        report(compilation, settings, words, out);
        return compilation.hasErrors() ? ExitStatus.PLAN_HAS_ERRORS : ExitStatus.CLEAN;
    }

    static void report(
            Compilation compilation, Settings settings, Words words, PrintStream stream) {
        List<Diagnostic> all = compilation.diagnostics();
        List<Diagnostic> shown = all.subList(0, Math.min(all.size(), MOST_REPORTED));
        try {
            Reports.of(ReportFormat.HUMAN, settings.language(), settings.colour())
                    .write(
                            new Findings(
                                    shown,
                                    compilation.files(),
                                    all.size() - shown.size(),
                                    Tool.of(ToolVersion.read().version())),
                            stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (shown.size() < all.size()) {
            stream.println(words.of("report.more", shown.size(), all.size()));
        }
    }
}
