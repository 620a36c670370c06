package vn.kehoach.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

import vn.kehoach.conform.Measurement;
import vn.kehoach.conform.Measurer;
import vn.kehoach.conform.Report;
import vn.kehoach.report.Language;

import java.io.File;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures PDF files against the decree. */
record ConformCommand(
        Surroundings surroundings,
        Language language,
        Words words,
        PrintStream out,
        PrintStream err) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static CommandSpec spec(Words words) {
        CommandSpec conform = CommandSpec.create().name(Commands.CONFORM);
        Commands.describe(conform, words, Commands.CONFORM);
        Map<String, String> exits = new LinkedHashMap<>(conform.usageMessage().exitCodeList());
        exits.put("0", words.of("conform.exit.0"));
        exits.put("1", words.of("conform.exit.1"));
        conform.usageMessage().exitCodeList(exits);
        conform.addPositional(
                PositionalParamSpec.builder()
                        .index("0..*")
                        .arity("1..*")
                        .paramLabel("FILE")
                        .type(List.class)
                        .auxiliaryTypes(File.class)
                        .description(words.of("parameter.conform-pdfs"))
                        .build());
        conform.addOption(
                OptionSpec.builder("--format")
                        .type(String.class)
                        .paramLabel("human|json|markdown")
                        .completionCandidates(Commands.CONFORM_FORMATS)
                        .defaultValue("human")
                        .description(words.of("option.conform-format"))
                        .build());
        conform.addOption(Commands.language(words));
        return conform;
    }

    int run(ParseResult parsed) {
        String format = parsed.matchedOptionValue("--format", "human");
        String tag = parsed.matchedOptionValue("--lang", language.tag());
        if (!allowed("--format", format, Commands.CONFORM_FORMATS)
                || !allowed("--lang", tag, Commands.LANGUAGES)) {
            return ExitStatus.USAGE;
        }
        List<Measurement> measurements = new ArrayList<>();
        Measurer measurer = new Measurer(PATIENCE);
        for (File file : parsed.matchedPositionalValue(0, List.<File>of())) {
            try {
                Path path = surroundings.workingFolder().resolve(file.toPath()).normalize();
                measurements.add(measurer.measure(path, file.getPath().replace('\\', '/')));
            } catch (InvalidPathException e) {
                err.println(words.of("usage.path", e.getInput()));
                return ExitStatus.USAGE;
            }
        }
        Report report =
                switch (format) {
                    case "json" -> Report.json(language);
                    case "markdown" -> Report.markdown(language);
                    default -> Report.human(language);
                };
        out.print(report.write(measurements));
        return measurements.stream().mapToInt(ConformCommand::status).max().orElse(0);
    }

    private boolean allowed(String option, String value, List<String> allowed) {
        if (!allowed.contains(value)) {
            err.println(Values.refused(option, value, allowed, words));
        }
        return allowed.contains(value);
    }

    private static int status(Measurement measurement) {
        return switch (measurement) {
            case Measurement.Unreadable unreadable -> ExitStatus.INPUT_OUTPUT;
            case Measurement.Measured measured ->
                    measured.conforms() ? ExitStatus.CLEAN : ExitStatus.PLAN_HAS_ERRORS;
        };
    }
}
