package vn.kehoach.cli;

import vn.kehoach.compiler.Compilation;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.report.ReportFormat;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says what is wrong with plans. */
record CheckCommand(CheckSettings check, Words words, PrintStream out, PrintStream err) {

    int run() throws Refusal {
        int status = ExitStatus.CLEAN;
        Map<Path, Compilation> compilations = new LinkedHashMap<>();
        for (Path plan : check.settings().paths()) {
            if (Files.isDirectory(plan)) {
                compilations.put(plan, check.settings().compiler(plan, check.day()).compile(plan));
            } else {
                err.println(words.of("plan.no-folder", check.settings().shown(plan)));
                status = ExitStatus.INPUT_OUTPUT;
            }
        }
        if (compilations.isEmpty()) {
            return status;
        }
        CheckedPlans plans = new CheckedPlans(compilations);
        List<Diagnostic> found =
                new KnownProblems(check, words, err).leaveOut(plans.diagnostics(check.rules()));
        show(plans, found);
        new WrittenReports(check, words).write(found, plans.files());
        sayWhatDoesNotBlock(found);
        return Math.max(status, blocks(found) ? ExitStatus.PLAN_HAS_ERRORS : ExitStatus.CLEAN);
    }

    private void show(CheckedPlans plans, List<Diagnostic> found) {
        if (found.isEmpty() && check.format() == ReportFormat.HUMAN) {
            plans.compilations()
                    .forEach((plan, compilation) ->
                            out.println(
                                    words.of(
                                            "check.clean",
                                            check.settings().shown(plan),
                                            compilation.files())));
        } else {
            new PlanReport(check.settings(), words)
                    .print(
                            PlanReport.findings(found, plans.files(), check.most()),
                            check.format(),
                            out);
        }
    }

    private boolean blocks(List<Diagnostic> found) {
        return found.stream().anyMatch(this::blocks);
    }

    /** Severities are declared from the gravest on. */
    private boolean blocks(Diagnostic diagnostic) {
        return diagnostic.severity().compareTo(check.failOn()) <= 0;
    }

    private void sayWhatDoesNotBlock(List<Diagnostic> found) {
        long warnings =
                found.stream()
                        .filter(each -> each.severity() == Severity.WARNING && !blocks(each))
                        .count();
        if (warnings > 0) {
            err.println(words.of("check.not-blocking", warnings));
        }
    }
}
