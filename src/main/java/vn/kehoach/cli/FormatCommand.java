package vn.kehoach.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diff.UnifiedDiff;
import vn.kehoach.format.Form;
import vn.kehoach.format.Formatter;
import vn.kehoach.repair.FileRewriter;
import vn.kehoach.repair.RepairedFile;
import vn.kehoach.report.Tool;
import vn.kehoach.report.formats.ReportFormat;
import vn.kehoach.report.text.Terminal;
import vn.kehoach.source.LoadedSource;
import vn.kehoach.source.SourceLoader;

import java.io.File;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Lays out sources in the one way. */
record FormatCommand(
        ParseResult parsed, Settings settings, Words words, PrintStream out, PrintStream err) {

    /** A file that is not laid out so. */
    private record Untidy(Path path, Path root, RepairedFile change) {}

    static CommandSpec spec(Words words) {
        CommandSpec format = CommandSpec.create().name(Commands.FMT);
        Commands.describe(format, words, Commands.FMT);
        Map<String, String> exits = new LinkedHashMap<>(format.usageMessage().exitCodeList());
        exits.put("0", words.of("fmt.exit.0"));
        exits.put("1", words.of("fmt.exit.1"));
        format.usageMessage().exitCodeList(exits);
        format.addPositional(
                Commands.plans(words, "0..*", "parameter.fmt").toBuilder()
                        .paramLabel("PATH")
                        .build());
        for (String name : List.of("--check", "--diff")) {
            format.addOption(
                    OptionSpec.builder(name)
                            .description(words.of("option.fmt-" + name.substring(2)))
                            .build());
        }
        format.addOption(Commands.language(words));
        format.addOption(Commands.colour(words));
        return format;
    }

    int run() throws Refusal {
        Diagnostics found = new Diagnostics();
        Map<Path, Untidy> untidy = new LinkedHashMap<>();
        int files = 0;
        for (Path named : named()) {
            SourcePaths paths = SourcePaths.of(named);
            if (paths.files().isEmpty()) {
                throw nothing(named);
            }
            files += paths.files().size();
            for (Path path : paths.files()) {
                untidy(path, paths.root(), found).ifPresent(each -> untidy.put(path, each));
            }
        }
        int status = reportBroken(found, files);
        boolean asked = parsed.matchedOptionValue("--check", false);
        boolean diff = parsed.matchedOptionValue("--diff", false);
        int done = asked || diff ? show(untidy, diff) : write(untidy);
        return Math.max(status, done);
    }

    private List<Path> named() {
        List<File> paths = parsed.matchedPositionalValue(0, List.<File>of());
        Path folder = settings.workingFolder();
        if (!paths.isEmpty()) {
            return paths.stream().map(path -> folder.resolve(path.toPath()).normalize()).toList();
        }
        return List.of(SourcePaths.of(folder).files().isEmpty() ? folder.resolve("plans") : folder);
    }

    private Refusal nothing(Path named) {
        String key =
                Files.isDirectory(named)
                        ? "fmt.nothing"
                        : Files.exists(named) ? "fmt.no-source" : "fmt.missing";
        return new Refusal(
                Files.exists(named) ? ExitStatus.USAGE : ExitStatus.INPUT_OUTPUT,
                words.of(key, settings.shown(named)));
    }

    private Optional<Untidy> untidy(Path path, Path root, Diagnostics found) {
        SourceLoader loader = new SourceLoader(root, settings.workingFolder());
        LoadedSource loaded = loader.load(path);
        return Formatter.format(loaded, Form.ofFile(path).orElse(null), found)
                .filter(after -> !after.equals(loaded.file().text()))
                .map(after ->
                        new Untidy(
                                path,
                                root,
                                new RepairedFile(
                                        loaded.file().path(),
                                        loaded.file().text(),
                                        after,
                                        new TreeMap<>())));
    }

    private int reportBroken(Diagnostics found, int files) {
        if (!found.hasErrors()) {
            return ExitStatus.CLEAN;
        }
        new PlanReport(settings, words)
                .print(
                        PlanReport.findings(
                                found.sorted(),
                                files,
                                PlanReport.MOST_READ,
                                Tool.of(ToolVersion.read().version())),
                        ReportFormat.HUMAN,
                        err);
        err.println(words.of("fmt.broken"));
        return ExitStatus.PLAN_HAS_ERRORS;
    }

    private int show(Map<Path, Untidy> untidy, boolean diff) {
        for (Untidy each : untidy.values()) {
            RepairedFile change = each.change();
            if (diff) {
                String text = UnifiedDiff.of(change.path(), change.before(), change.after());
                out.print(settings.terminal() ? RepairRun.harmless(text) : text);
            } else {
                out.println(Terminal.show(change.path()));
            }
        }
        if (!untidy.isEmpty()) {
            err.println(words.of("fmt.untidy", untidy.size()));
        }
        return untidy.isEmpty() ? ExitStatus.CLEAN : ExitStatus.PLAN_HAS_ERRORS;
    }

    private int write(Map<Path, Untidy> untidy) {
        int status = ExitStatus.CLEAN;
        for (Untidy each : untidy.values()) {
            FileRewriter.Result result =
                    FileRewriter.write(each.path(), each.root(), each.change());
            err.println(
                    words.of(
                            result == FileRewriter.Result.WRITTEN
                                    ? "fmt.done"
                                    : RepairRun.words(result),
                            Terminal.show(each.change().path())));
            if (result != FileRewriter.Result.WRITTEN) {
                status = ExitStatus.INPUT_OUTPUT;
            }
        }
        return status;
    }
}
