package vn.kehoach.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ParseResult;

import vn.kehoach.diagnostic.Severity;
import vn.kehoach.report.Tool;
import vn.kehoach.report.formats.ReportFormat;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the options of {@code check} say.
 *
 * @param day on which suppressions may have expired
 * @param most that are shown, or 0 for all
 * @param since the revision of git whose faults are not shown
 * @param quiet whether nothing is said of a plan with which nothing is wrong
 * @param stepSummary the page of a GitHub workflow that a summary is added to
 */
record CheckSettings(
        Settings settings,
        LocalDate day,
        RuleSelection rules,
        Severity failOn,
        int most,
        ReportFormat format,
        List<ReportFile> reports,
        @Nullable Path stepSummary,
        @Nullable Path baseline,
        boolean updatesBaseline,
        Repairing repairing,
        @Nullable String since,
        Tool tool,
        boolean timings,
        boolean quiet) {

    static CheckSettings of(
            ParseResult parsed, Surroundings surroundings, Settings settings, Words words)
            throws Refusal {
        Path folder = settings.workingFolder();
        Values values = new Values(parsed, words);
        ReportFormat format = format(parsed, surroundings.environment(), values);
        File baseline = parsed.matchedOptionValue("--baseline", null);
        boolean updates = parsed.hasMatchedOption("--update-baseline");
        if (updates && baseline == null) {
            throw new Refusal(ExitStatus.USAGE, words.of("usage.no-baseline"));
        }
        LocalDate asOf = settings.asOf();
        return new CheckSettings(
                settings,
                asOf == null ? surroundings.today() : asOf,
                RuleSelection.of(parsed, words),
                severity(values.oneOf("--fail-on", "error", CheckSpec.SEVERITIES)),
                most(parsed, format, words),
                format,
                ReportFile.all(parsed, folder, words),
                stepSummary(surroundings.environment(), folder),
                baseline == null ? null : folder.resolve(baseline.toPath()),
                updates,
                Repairing.of(parsed, words),
                parsed.matchedOptionValue("--since", null),
                new RulePages(surroundings.environment(), folder).tool(),
                parsed.hasMatchedOption("--timings"),
                parsed.hasMatchedOption(Progress.QUIET));
    }

    private static ReportFormat format(
            ParseResult parsed, Map<String, String> environment, Values values) throws Refusal {
        String usual = isGithub(environment) ? ReportFormat.GITHUB.tag() : ReportFormat.HUMAN.tag();
        return ReportFormat.find(values.oneOf("--format", usual, ReportFormat.tags()))
                .orElseThrow();
    }

    private static boolean isGithub(Map<String, String> environment) {
        return "true".equals(environment.get("GITHUB_ACTIONS"));
    }

    private static @Nullable Path stepSummary(Map<String, String> environment, Path folder) {
        String page = environment.getOrDefault("GITHUB_STEP_SUMMARY", "");
        return isGithub(environment) && !page.isEmpty() ? folder.resolve(page) : null;
    }

    private static Severity severity(String tag) {
        return Severity.valueOf(tag.toUpperCase(Locale.ROOT));
    }

    /** Programs read all unless told otherwise. */
    private static int most(ParseResult parsed, ReportFormat format, Words words) throws Refusal {
        int usual =
                switch (format) {
                    case HUMAN, CONCISE, GITHUB, MARKDOWN -> PlanReport.MOST_READ;
                    case JSON, JSONL, SARIF, GITLAB, JUNIT -> 0;
                };
        int most = parsed.matchedOptionValue("--max-problems", usual);
        if (most < 0) {
            throw new Refusal(ExitStatus.USAGE, words.of("usage.max-problems", most));
        }
        return most;
    }
}
