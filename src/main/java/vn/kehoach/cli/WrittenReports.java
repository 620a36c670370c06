package vn.kehoach.cli;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.report.formats.Findings;
import vn.kehoach.report.formats.ReportFormat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Reports in files, with all there is whatever is shown. */
record WrittenReports(CheckSettings check, Words words) {

    void write(List<Diagnostic> found, int files) throws Refusal {
        Findings findings = PlanReport.findings(found, files, 0, check.tool());
        for (ReportFile report : check.reports()) {
            byte[] content = bytes(findings, report.format());
            write(report.path(), () -> WholeFile.write(report.path(), out -> out.write(content)));
        }
        Path page = check.stepSummary();
        if (page != null) {
            byte[] summary = bytes(findings, ReportFormat.MARKDOWN);
            write(
                    page,
                    () ->
                            Files.write(
                                    page,
                                    summary,
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.APPEND));
        }
    }

    private interface Writing {
        void run() throws IOException;
    }

    private void write(Path path, Writing writing) throws Refusal {
        try {
            writing.run();
        } catch (IOException e) {
            throw new Refusal(
                    ExitStatus.INPUT_OUTPUT,
                    words.of(
                            "report.cannot-write",
                            check.settings().shown(path),
                            WriteFailure.reason(e, words)));
        }
    }

    private byte[] bytes(Findings findings, ReportFormat format) {
        StringBuilder text = new StringBuilder();
        try {
            new PlanReport(check.settings().uncoloured(), words).write(findings, format, text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
