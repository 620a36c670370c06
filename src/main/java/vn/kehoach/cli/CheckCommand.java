package vn.kehoach.cli;

import vn.kehoach.compiler.CheckedPlans;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.report.formats.ReportFormat;
import vn.kehoach.source.Overlay;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Says what is wrong with plans. */
record CheckCommand(
        CheckSettings check, Progress progress, Words words, PrintStream out, PrintStream err) {

    int run() throws Refusal {
        Timings timings = new Timings(System::nanoTime);
        int status = run(timings);
        if (check.timings()) {
            timings.print(words, err);
        }
        return status;
    }

    private int run(Timings timings) throws Refusal {
        new OutputPlaces(check, words).refuseSources();
        int missing = sayMissing();
        int done =
                switch (check.repairing()) {
                    case NONE -> ExitStatus.CLEAN;
                    case FIX -> repairs().fix();
                    case DIFF -> repairs().diff(out, check.settings().terminal());
                };
        int status = Math.max(missing, done);
        return check.repairing() == Repairing.DIFF ? status : Math.max(status, report(timings));
    }

    private int sayMissing() {
        int status = ExitStatus.CLEAN;
        for (Path plan : check.settings().paths()) {
            if (!Files.isDirectory(plan)) {
                err.println(words.of("plan.no-folder", check.settings().shown(plan)));
                status = ExitStatus.INPUT_OUTPUT;
            }
        }
        return status;
    }

    private RepairRun repairs() {
        return new RepairRun(
                check.settings().workingFolder(),
                check.settings().paths(),
                overlay -> plans(check.settings(), overlay).diagnostics(check.rules()::covers),
                words,
                err);
    }

    private CheckedPlans plans(Settings settings, Overlay overlay) {
        return CheckedPlans.of(
                settings.paths(),
                plan -> settings.compiler(plan, check.day()).over(overlay),
                Jobs.usual(),
                done -> {});
    }

    private CheckedPlans plans(Timings timings) {
        return CheckedPlans.of(
                check.settings().paths(),
                plan ->
                        check.settings()
                                .compiler(plan, check.day())
                                .telling(progress.following(plan, timings.lap())),
                Jobs.usual(),
                progress::done);
    }

    private int report(Timings timings) throws Refusal {
        CheckedPlans plans = progress.during(() -> plans(timings));
        if (plans.plans().isEmpty()) {
            return ExitStatus.CLEAN;
        }
        List<Diagnostic> found =
                sinceAsked(
                        new KnownProblems(check, plans, words, err)
                                .leaveOut(plans.diagnostics(check.rules()::covers)));
        show(plans, found);
        new WrittenReports(check, words).write(found, plans.files());
        sayWhatDoesNotBlock(found);
        return blocks(found) ? ExitStatus.PLAN_HAS_ERRORS : ExitStatus.CLEAN;
    }

    private List<Diagnostic> sinceAsked(List<Diagnostic> found) throws Refusal {
        String revision = check.since();
        if (revision == null) {
            return found;
        }
        List<Diagnostic> left =
                new SinceFilter(
                                check.settings().workingFolder(),
                                check.settings().paths(),
                                (folder, plans) ->
                                        plans(check.settings().at(folder, plans), Overlay.NONE)
                                                .diagnostics(check.rules()::covers),
                                words)
                        .of(found, revision);
        if (left.size() < found.size()) {
            err.println(words.of("since.known", found.size() - left.size(), revision));
        }
        return left;
    }

    private void show(CheckedPlans plans, List<Diagnostic> found) {
        if (found.isEmpty() && check.format() == ReportFormat.HUMAN) {
            if (check.quiet()) {
                return;
            }
            plans.plans()
                    .forEach((plan, checked) ->
                            out.println(
                                    words.of(
                                            "check.clean",
                                            check.settings().shown(plan),
                                            checked.sources().size())));
        } else {
            new PlanReport(check.settings(), words)
                    .print(
                            PlanReport.findings(found, plans.files(), check.most(), check.tool()),
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
