package vn.kehoach.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import vn.kehoach.report.Language;
import vn.kehoach.startup.StartupCache;
import vn.kehoach.startup.Training;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads the arguments and runs a command. */
final class CommandLineTool {
    private final Surroundings surroundings;
    private final PrintStream out;
    private final PrintStream err;

    CommandLineTool(Surroundings surroundings, PrintStream out, PrintStream err) {
        this.surroundings = surroundings;
        this.out = out;
        this.err = err;
    }

    int run(String... arguments) {
        Language language = Languages.asked(List.of(arguments));
        Words words = new Words(language);
        int status = run(language, words, arguments);
        if (!out.checkError()) {
            return status;
        }
        err.println(words.of("output.cannot-write"));
        return Math.max(status, ExitStatus.INPUT_OUTPUT);
    }

    private int run(Language language, Words words, String... arguments) {
        try {
            CommandLine commandLine = new CommandLine(Commands.spec(words, asked(arguments)));
            commandLine.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
            commandLine.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
            commandLine.setUsageHelpAutoWidth(false);
            commandLine.setParameterExceptionHandler((exception, args) -> {
                new UsageMessage(words, err).print(exception);
                return ExitStatus.USAGE;
            });
            commandLine.setExecutionExceptionHandler((exception, command, parsed) -> {
                return new InternalError(words, err).report(exception, arguments);
            });
            commandLine.setExecutionStrategy(
                    parsed -> execute(parsed, language, words, commandLine));
            return commandLine.execute(asked(arguments));
        } catch (OutOfMemoryError e) {
            err.println(words.of("memory.out"));
            return ExitStatus.INPUT_OUTPUT;
        } catch (StackOverflowError | RuntimeException e) {
            return new InternalError(words, err).report(e, arguments);
        }
    }

    /** {@code kehoach help fmt} is {@code kehoach fmt --help}. */
    private static String[] asked(String... arguments) {
        if (arguments.length == 0 || !arguments[0].equals("help")) {
            return arguments;
        }
        String[] asked = Arrays.copyOfRange(arguments, 1, arguments.length + 1);
        asked[asked.length - 1] = "--help";
        return asked;
    }

    private int execute(
            ParseResult parsed, Language language, Words words, CommandLine commandLine) {
        Integer helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return ExitStatus.CLEAN;
        }
        ParseResult command = parsed;
        while (command.hasSubcommand()) {
            command = command.subcommand();
        }
        try {
            return run(command, language, words, commandLine);
        } catch (Refusal e) {
            err.println(e.getMessage());
            return e.status();
        }
    }

    private Settings settings(ParseResult command, Language language, Words words) throws Refusal {
        return Settings.of(command, surroundings, language, words);
    }

    private BuildSettings building(ParseResult command, Language language, Words words)
            throws Refusal {
        BuildSettings build = BuildSettings.of(command, settings(command, language, words), words);
        new ResultFolders(build, words).refuseShared();
        return build;
    }

    private int run(ParseResult command, Language language, Words words, CommandLine commandLine)
            throws Refusal {
        CommandSpec spec = command.commandSpec();
        return switch (spec.name()) {
            case Commands.BUILD ->
                    warmed(
                            BuildRun.of(
                                            command,
                                            surroundings,
                                            building(command, language, words),
                                            words,
                                            out,
                                            err)
                                    .run());
            case Commands.CHECK -> check(command, settings(command, language, words), words);
            case Commands.CLEAN ->
                    CleanCommand.of(command, surroundings.workingFolder(), words, out, err).run();
            case Commands.WATCH ->
                    new WatchCommand(
                                    building(command, language, words),
                                    AskedPlans.of(command, surroundings.workingFolder()),
                                    words,
                                    UntilStopped.listening(),
                                    out,
                                    err)
                            .run();
            case Commands.SERVE ->
                    ServeCommand.of(command, settings(command, language, words), words, out, err)
                            .run();
            case Commands.FMT ->
                    new FormatCommand(command, settings(command, language, words), words, out, err)
                            .run();
            case "tasks", "indicators", "assignees", "instruments" ->
                    new ListCommand(
                                    command,
                                    surroundings,
                                    settings(command, language, words),
                                    words,
                                    out,
                                    err)
                            .run();
            case Commands.LSP ->
                    new LspCommand(
                                    Settings.withoutPlans(command, surroundings, language, words),
                                    new RulePages(
                                                    surroundings.environment(),
                                                    surroundings.workingFolder())
                                            .tool(),
                                    words,
                                    out,
                                    err)
                            .run();
            case Commands.REFS ->
                    new RefsCommand(command, surroundings, language, words, out).run();
            case Commands.RENAME ->
                    new RenameCommand(command, surroundings, language, words, out, err).run();
            case Commands.SIGN -> new SignCommand(command, surroundings, words, out, err).run();
            case Commands.VERIFY ->
                    new VerifyCommand(settings(command, language, words), words, out, err).run();
            case Commands.CONFORM ->
                    new ConformCommand(surroundings, language, words, out, err).run(command);
            case Commands.EXPLAIN ->
                    new ExplainCommand(surroundings, language, words, out, err).run(command);
            case Commands.RULES ->
                    new RulesCommand(surroundings, language, words, out, err).run(command);
            case Commands.SCHEMA ->
                    new SchemaCommand(surroundings, language, words, out).run(command);
            case Commands.INIT -> new InitCommand(surroundings, language, words, out).run(command);
            case Commands.NEW -> new NewCommand(surroundings, language, words, out).run(command);
            case Commands.WARM ->
                    new WarmCommand(surroundings.startupCache(), words, out, err).run();
            case Commands.COMPLETION ->
                    new CompletionCommand(command, commandLine, words, out).run();
            case Commands.MAN -> new ManCommand(command, surroundings, language, words, out).run();
            default -> {
                commandLine.usage(err);
                yield ExitStatus.USAGE;
            }
        };
    }

    private int check(ParseResult command, Settings settings, Words words) throws Refusal {
        return new CheckCommand(
                        CheckSettings.of(command, surroundings, settings, words),
                        Progress.of(
                                command,
                                surroundings,
                                settings.paths(),
                                StepShares.check(),
                                words,
                                err),
                        words,
                        out,
                        err)
                .run();
    }

    /** Makes the start-up cache after the first good build; a CI machine would throw it away. */
    private int warmed(int status) {
        StartupCache cache = surroundings.startupCache();
        if (status == ExitStatus.CLEAN
                && cache != null
                && !cache.isFresh()
                && !surroundings.environment().containsKey("CI")) {
            try {
                new Training(cache).inBackground();
            } catch (IOException e) {
                return status; // The next build tries again.
            }
        }
        return status;
    }

    /** The language must be known before the options have names in it. */
    private static final class Languages {
        private static Language asked(List<String> arguments) {
            String tag = "vi";
            for (int i = 0; i < arguments.size(); i++) {
                String argument = arguments.get(i);
                if (argument.equals("--lang") && i + 1 < arguments.size()) {
                    tag = arguments.get(i + 1);
                } else if (argument.startsWith("--lang=")) {
                    tag = argument.substring("--lang=".length());
                }
            }
            return tag.equals("en") ? Language.ENGLISH : Language.VIETNAMESE;
        }
    }
}
