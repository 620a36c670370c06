package vn.kehoach.cli;

import vn.kehoach.compiler.Compilation;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.report.Tool;
import vn.kehoach.report.formats.Findings;
import vn.kehoach.report.formats.ReportFormat;
import vn.kehoach.report.formats.Reports;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;

/** What was found in plans, written as a report. */
record PlanReport(Settings settings, Words words) {
    /** Nobody reads more, and a file of two megabytes can hold a million mistakes. */
    static final int MOST_READ = 200;

    /** For people. */
    void print(Compilation compilation, PrintStream stream) {
        print(
                findings(
                        compilation.diagnostics(),
                        compilation.files(),
                        MOST_READ,
                        Tool.of(ToolVersion.read().version())),
                ReportFormat.HUMAN,
                stream);
    }

    /**
     * @param most that are shown, or 0 for all
     */
    static Findings findings(List<Diagnostic> all, int files, int most, Tool tool) {
        List<Diagnostic> shown = most == 0 ? all : all.subList(0, Math.min(all.size(), most));
        return new Findings(shown, files, all.size() - shown.size(), tool);
    }

    void print(Findings findings, ReportFormat format, PrintStream stream) {
        try {
            write(findings, format, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (findings.hidden() > 0 && isForPeople(format)) {
            int shown = findings.diagnostics().size();
            stream.println(words.of("report.more", shown, shown + findings.hidden()));
        }
    }

    void write(Findings findings, ReportFormat format, Appendable output) throws IOException {
        Reports.of(format, settings.language(), settings.colour()).write(findings, output);
    }

    private static boolean isForPeople(ReportFormat format) {
        return format == ReportFormat.HUMAN || format == ReportFormat.CONCISE;
    }
}
