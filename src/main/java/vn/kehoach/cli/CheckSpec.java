package vn.kehoach.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import vn.kehoach.report.formats.ReportFormat;

import java.io.File;
import java.util.List;

/** The options of {@code check}. */
final class CheckSpec {
    static final List<String> SEVERITIES = List.of("error", "warning", "info");

    private CheckSpec() {}

    static CommandSpec of(Words words) {
        CommandSpec check = CommandSpec.create().name(Commands.CHECK);
        Commands.describe(check, words, Commands.CHECK);
        check.addPositional(Commands.plans(words, "0..*", "parameter.checked-plans"));
        what(check, words);
        repairs(check, words);
        how(check, words);
        Commands.common(check, words);
        return check;
    }

    /** What is looked at, and what of it counts. */
    private static void what(CommandSpec check, Words words) {
        check.addOption(list("--only", "RULE", words).build());
        check.addOption(list("--skip", "RULE", words).build());
        check.addOption(
                one("--fail-on", "error|warning|info", words)
                        .completionCandidates(SEVERITIES)
                        .defaultValue("error")
                        .build());
        check.addOption(one("--since", "REF", words).build());
        check.addOption(file("--baseline", words).build());
        check.addOption(
                OptionSpec.builder("--update-baseline")
                        .description(words.of("option.update-baseline"))
                        .build());
    }

    /** What is done about it. */
    private static void repairs(CommandSpec check, Words words) {
        for (String name : List.of("--fix", "--diff")) {
            check.addOption(
                    OptionSpec.builder(name)
                            .description(words.of("option." + name.substring(2)))
                            .build());
        }
    }

    /** How it is shown. */
    private static void how(CommandSpec check, Words words) {
        check.addOption(
                one("--format", "FORMAT", words)
                        .completionCandidates(ReportFormat.tags())
                        .description(words.of("option.check-format", String.join(", ", tags())))
                        .build());
        check.addOption(list("--report", "FORMAT=FILE", words).splitRegex("").build());
        check.addOption(
                OptionSpec.builder("--max-problems")
                        .type(int.class)
                        .paramLabel("N")
                        .description(words.of("option.max-problems"))
                        .build());
        check.addOption(Commands.timings(words));
        check.addOption(Progress.quiet(words));
    }

    private static List<String> tags() {
        return ReportFormat.tags();
    }

    private static OptionSpec.Builder one(String name, String label, Words words) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .description(words.of("option." + name.substring(2)));
    }

    private static OptionSpec.Builder list(String name, String label, Words words) {
        return OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .splitRegex(",")
                .paramLabel(label)
                .description(words.of("option." + name.substring(2)));
    }

    private static OptionSpec.Builder file(String name, Words words) {
        return OptionSpec.builder(name)
                .type(File.class)
                .paramLabel("FILE")
                .description(words.of("option." + name.substring(2)));
    }
}
